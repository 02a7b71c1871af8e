package id.pelanggan.app.screen.sources;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.app.controller.Driver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an operator does with files, on the real use cases and the real database. */
class SourcesJourneyTest {
  private static final int MANY = 30_000;
  private static SourcesHouse house;

  @BeforeAll
  static void build() {
    house = new SourcesHouse();
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @Test
  void shouldBringInAFileRepairWhatIsHeldAndTakeItBack() {
    Path file =
        house.write(
            "kasir.csv",
            """
            kode,nama,no_hp,tgl_lahir
            1,Rina Contoh,0800-0001-2345,17/08/1990
            2,Budi Teladan,0800-0002-3456,28/02/1984,lebih
            3,Siti Umpama,0800-0003-4567,30/12/2001
            """);
    long before = house.customers();
    try (Driver driver = house.look()) {
      driver.press("n").sees("Berkas mana?").paste(file.toString()).press("Enter");
      driver.sees("4 dari 4 kolom dikenali").press("Tab", "Ctrl-U").type("Kasir");
      driver.press("Ctrl-S").sees("→ tanggal lahir").sees("1990-08-17").press("Ctrl-S");
      driver.sees("Kalau diimpor sekarang").sees("sel lebih banyak dari kolom");
      assertThat(house.customers()).isEqualTo(before);

      driver.press("Enter").sees("✓ Selesai").sees("+2 baru");
      assertThat(house.customers()).isEqualTo(before + 2);

      driver.press("i").sees("lebih").press("e").sees("Perbaiki baris 2");
      driver.press("Ctrl-U", "Ctrl-S").sees("Baris 2 sudah masuk");
      assertThat(house.customers()).isEqualTo(before + 3);

      driver.press("Escape", "Escape").sees("+3 baru").focus("Kasir");
      driver.press("z").sees("Ketik 3").type("3").press("Right", "Enter");
      driver.sees("sudah ditarik kembali").sees("○ ditarik");
      assertThat(house.customers()).isEqualTo(before);
    }
  }

  @Test
  void shouldStopAndGoOnAlsoWhereTheFileHasMoved() throws IOException {
    Path file = house.write("banyak.csv", many());
    long before = house.customers();
    try (Driver driver = house.look()) {
      driver.press("n").sees("Berkas mana?").paste(file.toString()).press("Enter");
      driver.sees("kolom dikenali").press("Ctrl-S").sees("semua terjawab").press("Ctrl-S");
      driver.sees("Enter memulai impor").press("Enter").sees("baris · ");
      driver.press("Enter").sees("Sumber data").press("c").sees("dihentikan pada baris");
      long stored = house.customers() - before;
      assertThat(stored).isBetween(1L, MANY - 1L);

      Path moved = Files.move(file, house.beside("pindah.csv"));
      driver.focus("○ dihentikan").press("r").sees("Di mana sekarang?");
      driver.paste(moved.toString()).press("Enter").sees("sudah masuk");
      driver.sees("✓ selesai");
      assertThat(house.customers()).isEqualTo(before + MANY);
    }
  }

  @Test
  void shouldRepairFromTheFileThatItWrote() throws IOException {
    Path file = house.write("rusak.csv", "kode,nama\n91,Rina Contoh\n92,Budi Teladan,lebih\n");
    Path held = house.beside("ditahan.csv");
    try (Driver driver = house.look()) {
      driver.press("n").sees("Berkas mana?").paste(file.toString()).press("Enter");
      driver.sees("kolom dikenali").press("Ctrl-S").sees("semua terjawab").press("Ctrl-S");
      driver.sees("Enter memulai impor").press("Enter").sees("✓ Selesai").press("i").sees("lebih");
      long before = house.customers();

      driver.press("w", "Ctrl-U").type(held.toString()).press("Ctrl-S").sees("tanpa segel");
      driver.press("Right", "Enter").sees("Baris yang ditulis: 1");
      Files.writeString(held, Files.readString(held).replace(",lebih", ""));
      driver.press("p").sees("sudah diperbaiki").paste(held.toString()).press("Enter");

      driver.sees("Semua baris sudah masuk").sees("Tidak ada lagi baris yang ditahan");
      assertThat(house.customers()).isEqualTo(before + 1);
    }
  }

  @Test
  void shouldExportWhatIsKnown() {
    Path file = house.write("ekspor.csv", "kode,nama\n71,Rina Contoh\n");
    Path out = house.beside("keluar.csv");
    try (Driver driver = house.look()) {
      driver.press("n").sees("Berkas mana?").paste(file.toString()).press("Enter");
      driver.sees("kolom dikenali").press("Ctrl-S").sees("semua terjawab").press("Ctrl-S");
      driver.sees("Enter memulai impor").press("Enter").sees("✓ Selesai").press("Enter");

      driver.press("o", "Tab", "Tab", "Ctrl-U").type(out.toString()).press("Ctrl-S");
      driver.sees("tanpa segel").press("Right", "Enter").sees("Baris yang ditulis");

      assertThat(out).content().contains("Rina Contoh");
    }
  }

  private static String many() {
    StringBuilder text = new StringBuilder("kode,nama\n");
    for (int row = 1; row <= MANY; row++) {
      text.append("M").append(row).append(",Pelanggan ").append(row).append('\n');
    }
    return text.toString();
  }
}

package id.pelanggan.app.screen.sources;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.app.controller.Driver;
import id.pelanggan.app.text.Language;
import id.pelanggan.app.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ImportWizardTest {
  private final ExampleImports imports = ExampleImports.several();
  private final Driver driver =
      Driver.start(
          new Messages(Language.ID), 100, 30, SourcesExamples.furnish(() -> imports, false));

  @AfterEach
  void close() {
    driver.close();
  }

  @Test
  void shouldBringAFileInStepByStep() {
    driver.press("n").sees("plg-nov.csv").type("plg").press("Enter");
    driver.sees("7 dari 8 kolom dikenali").sees("Moka Selatan").press("Ctrl-S");
    driver.sees("→ tanggal lahir").sees("Wayan Cempaka").sees("semua terjawab").press("Ctrl-S");
    driver.sees("Kalau diimpor sekarang").sees("sel lebih banyak dari kolom");
    assertThat(imports.asked()).noneMatch(what -> what.startsWith("import"));

    driver.press("Enter").sees("63 %").sees("tugas tetap berjalan");
    imports.letGo();

    driver.sees("✓ Selesai").sees("u urungkan");
    assertThat(imports.asked()).contains("import plg-nov.csv");
  }

  @Test
  void shouldGoOnWhileItIsNotLookedAt() {
    toTrial();
    driver.press("Enter").sees("63 %").press("Enter").sees("Sumber data").sees("210/dtk");
    imports.letGo();

    driver.sees("sudah masuk");
    driver.press("u").sees("Tarik kembali impor ini?");
  }

  @Test
  void shouldGuessWhatAFileIsAbout() {
    driver.press("n").type("psn").press("Enter");

    driver.sees("‹ pesanan ›").sees("6 dari 7 kolom dikenali");
  }

  @Test
  void shouldNotGoOnBeforeEverythingIsAnswered() {
    driver.press("n").type("psn").press("Enter").sees("6 dari 7").press("Ctrl-S");
    driver.sees("2 hal belum dijawab").press("Ctrl-S").sees("Jawab dulu");

    driver.press("Enter").sees("titik untuk ribuan").press("Enter").sees("1 hal belum dijawab");
    driver.press("Enter").sees("WITA").press("Down", "Enter");

    driver.sees("Asia/Makassar").sees("semua terjawab").press("Ctrl-S").sees("Kalau diimpor");
  }

  @Test
  void shouldTakeAZoneThatIsTypedAndSayWhereItIsNone() {
    driver.press("n").type("psn").press("Enter").sees("6 dari 7").press("Ctrl-S");
    driver.focus("Zona waktu").press("Enter").sees("lainnya").press("End", "Enter");

    driver.type("Mars/Utopia").press("Ctrl-S").sees("Jawaban itu tidak bisa dipakai");
    driver.press("Ctrl-U").type("Europe/London").press("Ctrl-S").sees("Europe/London");
  }

  @Test
  void shouldLetAColumnMeanSomethingElse() {
    driver.press("n").type("plg").press("Enter").sees("7 dari 8").press("Ctrl-S");
    int before = previews();

    driver.focus("lgn").press("Enter").sees("Arti kolom \"lgn\"");
    driver.focus("catatan").press("Enter").sees("→ catatan");

    assertThat(previews()).isGreaterThan(before);
  }

  @Test
  void shouldKeepWhatWasChosenWhenASteppingBack() {
    driver.press("n").type("plg").press("Enter").sees("7 dari 8").press("Tab");
    driver.press("Ctrl-U").type("Moka Utara").press("Ctrl-S").sees("Arti kolom");

    driver.press("Escape").sees("Moka Utara").press("Escape").sees("Berkas mana?");
    driver.press("Escape").sees("Tinggalkan impor ini?").press("Escape").sees("Berkas mana?");
    driver.press("Escape").press("Right", "Enter").sees("Sumber data");
  }

  @Test
  void shouldTakeAPastedPathAsItIs() {
    driver.press("n").paste("'/home/sari/Unduhan/psn-nov.csv'\n").press("Enter");

    driver.sees("6 dari 7 kolom dikenali");
    assertThat(imports.asked()).contains("plan ORDERS psn-nov.csv");
  }

  @Test
  void shouldGoThroughFolders() {
    driver.press("n").sees("hrg-2026.xlsx").press("Home", "Enter").sees("di /home/sari");
    driver.focus("Unduhan").press("Enter").sees("psn-nov.csv");
    driver.press("Backspace").seesNot("psn-nov.csv").sees("▸ Unduhan");
    driver.type("/nirwana/x").sees("tidak ada atau tidak boleh dibuka");
  }

  @Test
  void shouldNotTryAgainWhatWasTried() {
    toTrial();
    driver.press("Escape").sees("Arti kolom").press("Ctrl-S").sees("Kalau diimpor");

    assertThat(imports.asked()).filteredOn("try"::equals).hasSize(1);
    driver.press("r").sees("Kalau diimpor");
    assertThat(imports.asked()).filteredOn("try"::equals).hasSize(2);
  }

  private void toTrial() {
    driver.press("n").sees("plg-nov.csv").type("plg").press("Enter").sees("7 dari 8");
    driver.press("Ctrl-S").sees("semua terjawab").press("Ctrl-S").sees("Enter memulai impor");
  }

  private int previews() {
    return (int) imports.asked().stream().filter("preview"::equals).count();
  }
}

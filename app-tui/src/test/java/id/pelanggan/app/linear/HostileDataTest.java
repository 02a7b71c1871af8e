package id.pelanggan.app.linear;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.app.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever somebody types or a file holds: nothing breaks, and no line steers the terminal. */
class HostileDataTest {
  private static final long SEED = 20_261_123;
  private static final List<String> WORDS =
      List.of(
          "1",
          "2",
          "3",
          "4",
          "5",
          "6",
          "7",
          "8",
          "9",
          "10",
          "",
          "",
          "?",
          "baru",
          "cari",
          "lihat",
          "tambah",
          "semua",
          "ubah",
          "catat",
          "rekaan",
          "daftar",
          "riwayat",
          "setelan",
          "sandi",
          "ringkasan",
          "urungkan",
          "ya",
          "0800-0011-2233");
  private static LinearShop shop;

  @BeforeAll
  static void openShop() {
    shop = new LinearShop();
  }

  @AfterAll
  static void closeShop() {
    shop.close();
  }

  @Test
  void shouldReadOutWhatAFileHoldsWithoutHarm() {
    shop.write(
        "jahat.csv",
        "id,nama,kota,\"k\u001b[2Jolom\"\n"
            + "1,Jahat \u001b]52;c;QQ==\u0007\u009b2J\u202eB\u200f,Kota\u0085,\u202e\n"
            + "2,Jahat "
            + "x".repeat(120)
            + ",Kota,👩‍👩‍👧\n");

    ScriptedTerminal heard =
        shop.types(
            Language.ID,
            "impor berkas",
            shop.beside("jahat.csv").toString(),
            "pelanggan",
            "pratinjau",
            "coba",
            "impor sekarang",
            "lihat",
            "semua",
            "terbaru",
            "1",
            "",
            "");

    assertThat(heard.heard()).contains("Jahat ?]52;c;QQ==??2J?B?", "xxxx …");
    assertHarmless(heard);
  }

  @Test
  void shouldLiveThroughWhateverIsTyped() {
    Random chance = new Random(SEED);
    for (int visit = 0; visit < 6; visit++) {
      List<String> typed = new ArrayList<>();
      for (int line = 0; line < 120; line++) {
        typed.add(
            chance.nextInt(6) == 0
                ? Hostile.text(chance)
                : WORDS.get(chance.nextInt(WORDS.size())));
      }
      ScriptedTerminal terminal = new ScriptedTerminal().types(typed.toArray(String[]::new));
      try (LinearHouse house = new LinearHouse(shop.path(), Language.ID, terminal)) {
        house.run();

        assertThat(house.unforeseen())
            .as("seed %d, visit %d\n%s", SEED, visit, terminal.heard())
            .isEmpty();
      }
      assertHarmless(terminal);
    }
  }

  /** What was typed is the terminal's own echo and not looked at. */
  private static void assertHarmless(ScriptedTerminal terminal) {
    assertThat(terminal.said())
        .isNotEmpty()
        .allSatisfy(line ->
            assertThat(line.codePoints().filter(Hostile::steers).toArray())
                .as("seed %d: %s", SEED, line)
                .isEmpty());
  }
}

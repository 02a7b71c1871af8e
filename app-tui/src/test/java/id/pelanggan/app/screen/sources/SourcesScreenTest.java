package id.pelanggan.app.screen.sources;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.app.controller.Driver;
import id.pelanggan.app.text.Language;
import id.pelanggan.app.text.Messages;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesScreenTest {
  private final ExampleImports imports = ExampleImports.several();

  @Test
  void shouldSayWhatNeedsSomebodyOnItsTab() {
    try (Driver driver = open(imports, 100, 30)) {
      driver.sees("6 Sumber !4").sees("12 ditahan").sees("2.000 dari 3.830 baris");
    }
  }

  @Test
  void shouldOfferOneKeyWhereNothingWasImported() {
    try (Driver driver = open(ExampleImports.empty(), 80, 24)) {
      driver.sees("Belum ada berkas").press("n").sees("Berkas mana?").sees("psn-nov.csv");
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void shouldSayWhatHappenedWhatIsSafeAndWhatToDoAndTryAgain(Language language) {
    ExampleImports broken = ExampleImports.broken();
    Messages messages = new Messages(language);
    try (Driver driver =
        Driver.start(messages, 200, 30, SourcesExamples.furnish(() -> broken, false))) {
      for (String part : List.of("happened", "safe", "next")) {
        driver.sees(
            messages
                .say("error.KEYRING_DAMAGED." + part, Map.of("path", "/srv/k"))
                .substring(0, 28));
      }
      driver.press("d", "d").sees("KEYRING_DAMAGED").press("Escape");
      broken.mend();
      driver.press("r").sees("Moka Selatan");
    }
  }

  @Test
  void shouldShowOnePanelAtATimeWhereItIsNarrow() {
    try (Driver driver = open(imports, 80, 24)) {
      driver
          .focus("12 ditahan")
          .press("Tab")
          .sees("tanggal tidak bisa dibaca")
          .seesNot("Wisma Melati");
      driver.press("Tab").sees("Cara dibaca").sees("← nm_plg");
      driver.press("Escape").sees("Wisma Melati");
    }
  }

  @Test
  void shouldShowTheImportThatSomebodyElseOpens() {
    try (Driver driver =
        Driver.start(
            new Messages(Language.ID),
            100,
            30,
            desk -> {
              SourcesScreen screen =
                  SourcesExamples.screen(desk, imports, ExampleConnections.none());
              desk.furnish(List.of(screen));
              screen.open(ExampleImports.id(3));
            })) {
      driver.sees("Dihentikan pada baris 2.000");
      assertThat(driver.chosen()).contains("dihentikan");
    }
  }

  @Test
  void shouldGoOnWithWhatWasStoppedAndStopItAgain() {
    try (Driver driver = open(imports, 100, 30)) {
      driver.focus("dihentikan").press("r").sees("63 %").sees("210/dtk").sees("sisa 9 dtk");
      assertThat(imports.asked()).contains("resume");
      driver.press("c").sees("dihentikan pada baris").seesNot("63 %");
    }
  }

  @Test
  void shouldTakeBackAnImportOnlyAfterTheNumberWasTyped() {
    try (Driver driver = open(imports, 100, 30)) {
      driver.focus("12 ditahan").press("z").sees("Ketik 160");
      driver.press("Right", "Enter").sees("Ketik dulu angkanya");
      assertThat(imports.asked()).doesNotContain("undo");
      driver.type("160").press("Enter").sees("sudah ditarik kembali");
      assertThat(imports.asked()).contains("undo");
    }
  }

  @Test
  void shouldSayWhyWhatWasTakenBackCannotBeTakenBackAgain() {
    try (Driver driver = open(imports, 100, 30)) {
      driver.focus("○ ditarik").press("z").sees("sudah ditarik kembali").seesNot("Ketik");
    }
  }

  @Test
  void shouldShowWhatNeedsNoKeyWhileTheyAreLocked() {
    try (Driver driver =
        Driver.start(
            new Messages(Language.ID), 100, 30, SourcesExamples.furnish(() -> imports, true))) {
      driver.sees("K membuka kunci").sees("Tokotama").seesNot(".csv");
      assertThat(imports.asked()).isEmpty();
      driver.press("n").seesNot("Berkas mana?");
    }
  }

  @Test
  void shouldRepairOneRowAndSayWhyWhereItStillStaysOut() {
    try (Driver driver = open(imports, 100, 30)) {
      driver
          .focus("12 ditahan")
          .press("i")
          .sees("17 Agustusan")
          .press("e")
          .sees("Perbaiki baris 17");
      driver.press("Ctrl-S").sees("tanggal tidak bisa dibaca").sees("Perbaiki baris 17");
      assertThat(imports.asked())
          .contains(
              "repair {17=[P-17, Rina Anggrek, 0800-0001-2345, rina@contoh.id,"
                  + " Jl. Melati 4, Medan, 17 Agustusan, ya]}");
    }
  }

  @Test
  void shouldWriteHeldRowsOnlyAfterSayingThatTheyLeaveTheSeal() {
    try (Driver driver = open(imports, 100, 30)) {
      driver
          .focus("12 ditahan")
          .press("i")
          .sees("17 Agustusan")
          .press("w", "Ctrl-S")
          .sees("tanpa segel");
      assertThat(imports.asked()).noneMatch(what -> what.startsWith("save"));
      driver.press("Right", "Enter").sees("Baris yang ditulis: 3");
      assertThat(imports.asked())
          .contains(
              "save /home/sari/Unduhan/moka-selatan-nov-ditahan.csv:"
                  + " nama tidak ada (\"nama\")");
    }
  }

  @Test
  void shouldExportWhatIsCombinedOnlyAfterSayingSo() {
    try (Driver driver = open(imports, 100, 30)) {
      driver.press("o").press("Ctrl-S").sees("gabungan semua sumber").sees("tanpa segel");
      driver.press("Right", "Enter").sees("Baris yang ditulis: 4.950");
      assertThat(imports.asked())
          .contains("export Optional.empty true /home/sari/Unduhan/pelanggan-2026-11-23.csv");
    }
  }

  @Test
  void shouldNotExportOrdersOfAllSourcesAtOnce() {
    try (Driver driver = open(imports, 100, 30)) {
      driver.press("o").press("Right").press("Ctrl-S").sees("Pesanan ditulis per sumber");
      driver.press("Right").press("Ctrl-S").press("Right", "Enter").sees("Baris yang ditulis: 812");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 100, 140, 200})
  void shouldHaveRoomForEverySize(int columns) {
    try (Driver driver = open(imports, columns, 24)) {
      driver.focus("Moka").press("Tab", "Tab", "Tab").press("n").press("Escape").sees("Moka");
    }
  }

  private static Driver open(ExampleImports imports, int columns, int rows) {
    return Driver.start(
        new Messages(Language.ID), columns, rows, SourcesExamples.furnish(() -> imports, false));
  }
}

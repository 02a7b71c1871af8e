package id.pelanggan.app.screen.sources;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Driver;
import id.pelanggan.app.controller.Situation;
import id.pelanggan.app.text.Language;
import id.pelanggan.app.text.Messages;
import id.pelanggan.domain.sync.SyncError;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionScreenTest {
  private final ExampleConnections connections = ExampleConnections.several();
  private final ExamplePlugins plugins = new ExamplePlugins();

  @Test
  void shouldCountWhatNeedsSomebodyOnItsTab() {
    try (Driver driver = open(100)) {
      driver.sees("6 Sumber !7").sees("gagal 3×").sees("kredensial ditolak, lagi 11.10");
    }
  }

  @Test
  void shouldRunOneShowHowFarItIsAndStopIt() {
    connections.waiting();
    try (Driver driver = open(200)) {
      driver.focus("Kasir Moka").press("r").sees("63 %").sees("210/dtk").sees("sisa 9 dtk");
      driver.sees("Titik aman: halaman 31").sees("bertanya lagi dalam 2 dtk").sees("1 tugas");
      driver.press("r").sees("sedang dibaca");
      assertThat(connections.asked()).containsOnlyOnce("sync Kasir Moka");
      driver.press("c").sees("Kasir Moka dihentikan").seesNot("63 %");
    }
  }

  @Test
  void shouldGoOnWhileAnotherScreenIsOpenAndTellOfItsEnd() {
    connections.waiting();
    try (Driver driver = open(100)) {
      driver.focus("Kasir Moka").press("r").sees("63 %").press("J").sees("Sinkronisasi · Kasir");
      driver.press("Escape");
      connections.letGo();
      driver.sees("Kasir Moka selesai: +48 baru").seesNot("63 %");
    }
  }

  @Test
  void shouldAskBeforeItStopsAnotherProcess() {
    try (Driver driver = open(100)) {
      driver.focus("Kedai Kenanga").press("c").sees("Hentikan Kedai Kenanga?");
      assertThat(connections.asked()).isEmpty();
      driver.press("Right", "Enter").sees("diminta berhenti");
      assertThat(connections.asked()).containsExactly("stop Kedai Kenanga");
    }
  }

  @Test
  void shouldTellHowLongARunWaitsAndGoOnByItself() {
    connections.waitingUntil(ExampleSystems.NOW.plusSeconds(112));
    try (Driver driver = open(100)) {
      driver.focus("Wisma Melati").sees("dalam 1 mnt 52 dtk").later(Duration.ofSeconds(30));
      driver.sees("dalam 1 mnt 22 dtk").press("r").sees("menunggu sumbernya sampai 10.43");
      driver.later(Duration.ofSeconds(60));
      assertThat(connections.asked()).containsExactly("sync Wisma Melati");
    }
  }

  @Test
  void shouldSayInThreeSentencesWhyARunFailedAndTakeNewCredentials() {
    try (Driver driver = open(100)) {
      driver.focus("Tokotama").sees("tidak menerima").sees("lalu tekan e");
      driver.press("e").sees("Sambung ulang Tokotama").type("rahasia-baru");
      driver.seesNot("rahasia-baru").sees("••••").press("Ctrl-S").sees("63 %");
      assertThat(connections.asked())
          .containsExactly("change Tokotama {} [token]", "sync Tokotama");
      driver.press("c").seesNot("63 %");
    }
  }

  @Test
  void shouldSayThatARunFailedWithoutABoxInTheWay() {
    connections.failing(SyncError.SOURCE_UNREACHABLE);
    try (Driver driver = open(100)) {
      driver.focus("Moka Selatan").press("r").sees("! Moka Selatan: Sumber tidak menjawab");
      driver.seesNot("Belum berhasil");
    }
  }

  @Test
  void shouldLetAScheduleRestAndTakeThatBack() {
    try (Driver driver = open(100)) {
      driver.focus("Moka Selatan").press("p").sees("dijeda").press("u").sees("berjalan lagi");
      assertThat(connections.asked())
          .containsExactly("schedule Moka Selatan Pause[]", "schedule Moka Selatan Resume[]");
      driver.focus("Gudang Timur").press("p").sees("tidak berjadwal");
    }
  }

  @Test
  void shouldReadAScheduleWhileItIsTyped() {
    try (Driver driver = open(100)) {
      driver.focus("Moka Selatan").press("s", "Ctrl-U").type("tiap 20").sees("Belum dimengerti");
      driver.press("Enter").sees("Kapan Moka Selatan dibaca?");
      driver.type(" menit").sees("tiap 20 menit, berikutnya").press("Enter").sees("tiap 20 menit.");
      assertThat(connections.asked())
          .containsExactly("schedule Moka Selatan Set[schedule=Every[interval=PT20M]]");
    }
  }

  @Test
  void shouldConnectASystemAfterCheckingIt() {
    try (Driver driver = open(100)) {
      driver.press("n").focus("Sambungkan sistem").press("Enter").sees("Square").press("Enter");
      driver.sees("Token akses").press("Ctrl-S").sees("\"Token akses\" belum diisi");
      driver.press("Ctrl-U").type("Kasir Baru").press("Tab").type("sandi").seesNot("sandi");
      driver.press("Ctrl-S").sees("Negara penyimpanan").sees("tiap 30 menit, berikutnya");
      assertThat(connections.asked()).isEmpty();
      driver.press("Ctrl-S").sees("Token diterima").press("Ctrl-S").sees("Baca sekarang");
      assertThat(connections.asked())
          .containsExactly(
              "check square {address=https://contoh.id/square} [token]",
              "add Kasir Baru ID Asia/Jakarta Optional[Every[interval=PT30M]]");
      driver.press("Enter").sees("1 tugas");
      assertThat(connections.asked()).contains("sync Kasir Baru");
    }
  }

  @Test
  void shouldStoreWhatWasFoundWrongOnlyAfterAsking() {
    connections.wrong();
    try (Driver driver = open(100)) {
      driver.press("n").focus("Sambungkan sistem").press("Enter").press("Enter", "Tab").type("x");
      driver.press("Ctrl-S", "Ctrl-S").sees("! Token ditolak").press("Ctrl-S");
      driver.sees("walau ujinya belum baik?").press("Escape", "Escape").sees("Zona waktu toko");
      assertThat(connections.asked()).noneMatch(what -> what.startsWith("add"));
    }
  }

  @Test
  void shouldRefuseACountryThatThereIsNot() {
    try (Driver driver = open(100)) {
      driver.press("n").focus("Sambungkan sistem").press("Enter").press("Enter", "Tab").type("x");
      driver.press("Ctrl-S", "Tab", "Ctrl-U").type("XQ").press("Ctrl-S").sees("dua huruf");
      assertThat(connections.asked()).isEmpty();
    }
  }

  @Test
  void shouldShowWhatIsHeldOnlyWhenAskedAndMendIt() {
    try (Driver driver = open(100)) {
      driver.focus("Moka Selatan").press("i").sees("Isinya tersegel").press("e").sees("dulu");
      assertThat(connections.asked()).isEmpty();
      driver.press("Enter").sees("Budi Kamboja").sees("1984-02-31").sees("dicatat");
      driver.press("e").sees("Perbaiki data").press("Ctrl-S").sees("hari atau waktu itu tidak ada");
      driver.press("Ctrl-U").type("1984-02-29").press("Ctrl-S").sees("Datanya sudah masuk");
      assertThat(connections.asked())
          .containsExactly("show", "repair {}", "repair {birth-date=1984-02-29}");
    }
  }

  @Test
  void shouldHideWhatWasShownWhereAnotherRecordIsChosen() {
    try (Driver driver = open(100)) {
      driver.focus("Moka Selatan").press("i").press("Enter").sees("Budi Kamboja").press("Down");
      driver.seesNot("Budi Kamboja").sees("Isinya tersegel");
    }
  }

  @Test
  void shouldMendWhatAllLinesSayInAllOfThem() {
    try (Driver driver = open(100)) {
      driver
          .focus("Moka Selatan")
          .press("i")
          .press("Down", "Down", "Enter")
          .sees("Vanili")
          .press("e");
      driver.press("Shift-Tab", "Shift-Tab", "Ctrl-U").type("N-1").press("Ctrl-S");
      assertThat(connections.asked().getLast()).contains("order-id=N-1", "order-id#2=N-1");
    }
  }

  @Test
  void shouldTryAllThatIsHeldAgain() {
    try (Driver driver = open(100)) {
      driver.focus("Moka Selatan").press("i").press("a").sees("Sudah masuk: 2. Masih ditahan: 1");
      assertThat(connections.asked()).contains("replay Moka Selatan");
    }
  }

  @Test
  void shouldShowTheRunsOfAConnectionAndTestIt() {
    try (Driver driver = open(100)) {
      driver.focus("Tokotama").press("Enter").sees("terisi, tersegel").sees("DPA 2026");
      driver.sees("! gagal").press("t").sees("menjawab dengan baik");
      driver.press("Escape").sees("Sumber data");
    }
  }

  @Test
  void shouldDisconnectOnlyAfterSayingThatDataStays() {
    try (Driver driver = open(100)) {
      driver.focus("Tokotama").press("z").sees("yang sudah masuk tetap ada");
      assertThat(connections.asked()).isEmpty();
      driver.press("Right", "Enter").sees("Tokotama sudah diputuskan");
      assertThat(connections.asked()).containsExactly("remove Tokotama");
    }
  }

  @Test
  void shouldTrustAPluginOnlyWhenItsHashWasTyped() {
    try (Driver driver = open(100)) {
      driver.press("g").focus("kedai-tani").press("t").sees("mengirimnya ke mana saja");
      driver.press("Right", "Enter").sees("Ketik dulu");
      assertThat(plugins.asked).isEmpty();
      driver.type("a7a7a7a7").press("Enter").sees("kedai-tani berjalan");
      assertThat(plugins.asked).hasSize(1);
    }
  }

  @Test
  void shouldInstallAPluginFromAPathAndNotRemoveTheProgramsOwn() {
    try (Driver driver = open(100)) {
      driver.press("g").press("z").sees("bawaan tidak bisa dihapus");
      driver.press("n").sees("Pasang pengaya").paste("/srv/kedai.zip").press("Enter");
      driver.sees("belum berjalan");
      assertThat(plugins.asked).containsExactly("install /srv/kedai.zip");
      driver.focus("kedai-tani").press("z", "Right", "Enter").sees("sudah dihapus");
    }
  }

  @Test
  void shouldLeadToTheImports() {
    try (Driver driver = open(100)) {
      driver.press("End").sees("impor terakhir").press("Enter").sees("Sumber ▸ Lembar kerja");
      driver.press("Escape").sees("Kasir Moka");
    }
  }

  @Test
  void shouldReadAgainOnlyWhileItIsSeen() {
    try (Driver driver = open(100)) {
      int before = connections.lists();
      driver.later(Duration.ofSeconds(1));
      assertThat(connections.lists()).isEqualTo(before);
      driver.later(Duration.ofSeconds(2));
      assertThat(connections.lists()).isEqualTo(before + 1);
      connections.show(List.of());
      driver.later(Duration.ofSeconds(3)).seesNot("kredensial");
    }
  }

  @Test
  void shouldAskForTheKeysBeforeItReads() {
    AtomicInteger asked = new AtomicInteger();
    try (Driver driver = open(100, true, desk -> desk.onUnlock(asked::incrementAndGet))) {
      driver.sees("Tokotama").press("r");
      assertThat(asked).hasValue(1);
      assertThat(connections.asked()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void shouldSayWhatHappenedAndTryAgain(Language language) {
    ExampleConnections broken = ExampleConnections.broken();
    try (Driver driver =
        Driver.start(
            new Messages(language), 200, 30, ConnectionExamples.furnish(() -> broken, false))) {
      driver.sees("/srv/k").press("d", "d").sees("KEYRING_DAMAGED").press("Escape");
      broken.mend();
      driver.press("r").sees("Kasir Moka");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 100, 140, 200})
  void shouldHaveRoomForEverySize(int columns) {
    try (Driver driver = open(columns)) {
      driver.focus("Moka").press("Tab", "Tab", "Tab").press("Enter").press("Escape").sees("Moka");
    }
  }

  private Driver open(int columns) {
    return open(columns, false, desk -> {});
  }

  private Driver open(int columns, boolean locked, Consumer<Desk> more) {
    return Driver.start(
        new Messages(Language.ID),
        columns,
        30,
        desk -> {
          desk.show(new Situation("Toko Contoh", "Sari", false, locked));
          more.accept(desk);
          desk.furnish(
              List.of(new SourcesScreen(desk, ExampleImports.several(), connections, plugins)));
        });
  }
}

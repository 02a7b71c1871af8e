package id.pelanggan.app.screen.home;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Driver;
import id.pelanggan.app.controller.Situation;
import id.pelanggan.app.screen.more.MoreExample;
import id.pelanggan.app.text.Language;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.shop.CustomerFigures;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomeScreenTest {
  private static final Situation SHOP =
      new Situation("Toko Contoh", "Sari (Pemilik)", false, false);

  private final TestWays ways = new TestWays();

  @Test
  void shouldLeadToTheImportThatNeedsAction() {
    try (Driver driver = open(new ExampleHome(), SHOP)) {
      driver.focus("Tokopedia").press("Enter");

      assertThat(ways.taken).containsExactly("import " + ExampleHome.change(1).value());
    }
  }

  @Test
  void shouldSayWhatConnectedSystemsNeedAndHowTheyAre() {
    try (Driver driver = open(new ConnectedHome(), SHOP)) {
      driver.sees("! Tokotama: kredensial ditolak").press("End").sees("12 data Moka Selatan");
      driver.press("Tab").focus("Tokotama").sees("Sumber");
    }
  }

  @Test
  void shouldLeadToThePageOfHealthForWhatWasFound() {
    try (Driver driver = open(new ExampleHome(), SHOP)) {
      driver.focus("812 MiB").press("Enter").sees("127.0.0.1:24117");
    }
  }

  @Test
  void shouldSayThatAllIsWell() {
    try (Driver driver = open(new CalmHome(), SHOP)) {
      driver.sees("✓ Semua beres.").sees("Selamat pagi, Sari. Semua beres.");
    }
  }

  @ParameterizedTest
  @CsvSource({"0,pagi", "2,siang", "5,sore", "9,malam", "15,malam", "18,pagi"})
  void shouldGreetByTheTimeOfDay(int hoursLater, String word) {
    try (Driver driver = open(new CalmHome(), SHOP)) {
      driver.later(Duration.ofHours(hoursLater)).sees("Selamat " + word + ", Sari.");
    }
  }

  @Test
  void shouldShowTheWeeksAsFigures() {
    try (Driver driver = open(new ExampleHome(), SHOP)) {
      driver.sees("juta Rp").seesNot("Rp 182.000.000");
      driver.press("t").sees("Rp 182.000.000").press("t").seesNot("Rp 182.000.000");
    }
  }

  @Test
  void shouldTakeBackAChangeByHandAfterAsking() {
    ExampleHome home = new ExampleHome();
    try (Driver driver = open(home, SHOP)) {
      driver.press("Shift-Tab").focus("#A1B2").press("u");
      driver.sees("Urungkan perubahan ini?").sees("Sari menyimpan data Pelanggan #A1B2");
      driver.press("Escape").seesNot("Urungkan perubahan ini?");
      assertThat(home.undone).isEmpty();

      driver.press("u", "Right", "Enter").sees("✓ Perubahan sudah diurungkan.");
      assertThat(home.undone).containsExactly(ExampleHome.change(12));
    }
  }

  @Test
  void shouldLeaveImportsToTheScreenOfSources() {
    ExampleHome home = new ExampleHome();
    try (Driver driver = open(home, SHOP)) {
      driver.press("Shift-Tab").focus("menyelesaikan impor, 3.076").press("u");
      driver.seesNot("Urungkan perubahan ini?").press("Enter");

      assertThat(home.undone).isEmpty();
      assertThat(ways.taken).containsExactly("import " + ExampleHome.change(3).value());
    }
  }

  @Test
  void shouldTellOfAnImportOnceItHasEnded() {
    try (Driver driver = open(new ExampleHome(), SHOP)) {
      driver.sees("menyelesaikan impor, 3.076 baris").seesNot("memulai impor");
      driver.press("Shift-Tab", "End").sees("memulai impor");
    }
  }

  @Test
  void shouldReadFiguresAgainOnlyWhileItIsSeen() {
    ExampleHome home = new ExampleHome();
    try (Driver driver = open(home, SHOP)) {
      driver.sees("48.210");
      assertThat(home.readings).isEqualTo(1);
      minute(driver);
      assertThat(home.readings).isEqualTo(2);
      driver.press("r");
      assertThat(home.readings).isEqualTo(3);

      driver.press("0").sees("Pengaturan");
      minute(driver);
      minute(driver);
      assertThat(home.readings).isEqualTo(3);
      driver.press("1").sees("48.210");
      assertThat(home.readings).isEqualTo(4);
    }
  }

  @Test
  void shouldOfferFiguresOfWeeksOnlyWhereThereAreAny() {
    try (Driver driver = open(new NewHome(), SHOP)) {
      driver.sees("Belum ada pelanggan.").seesNot("t tabel/grafik");
    }
  }

  @Test
  void shouldTellHowOldFiguresAre() {
    try (Driver driver = open(new ExampleHome(), SHOP)) {
      driver.sees("data per 10.41, 20 dtk lalu");
      driver.later(Duration.ofSeconds(10)).sees("data per 10.41, 30 dtk lalu");
    }
  }

  @Test
  void shouldKeepFiguresThatCannotBeRenewedAndSaySo() {
    AtomicInteger asked = new AtomicInteger();
    HomeSource source =
        new ExampleHome() {
          @Override
          public CustomerFigures customers() {
            return asked.getAndIncrement() == 0 ? super.customers() : new FailingHome().customers();
          }
        };
    try (Driver driver = open(source, SHOP)) {
      driver.sees("48.210").press("r").sees("belum diperbarui sejak 10.41").sees("48.210");
      driver.sees("Sebagian belum bisa dibaca");
    }
  }

  @Test
  void shouldSayWhatFailedWhatIsSafeAndWhatToDo() {
    try (Driver driver = open(new FailingHome(), SHOP)) {
      driver.sees("Tidak ada yang diubah.").sees("r coba lagi · d rincian");
      driver.press("d").sees("Belum berhasil").press("d").sees("OPERATOR_UNKNOWN");
    }
  }

  @Test
  void shouldShowANewShopItsFirstSteps() {
    try (Driver driver = open(new NewHome(), SHOP)) {
      driver.sees("✓ Toko sudah bernama").sees("○ Masukkan daftar pelanggan pertama");
      driver.press("n");

      assertThat(ways.taken).containsExactly("new import");
    }
  }

  @Test
  void shouldOfferToUnlockAndWorkLocked() {
    AtomicInteger asked = new AtomicInteger();
    try (Driver driver =
        start(
            new ExampleHome(),
            new Situation("Toko Contoh", "Sari", false, true),
            desk -> desk.onUnlock(asked::incrementAndGet))) {
      driver.sees("Nama tersembunyi: kunci terkunci").sees("48.210").press("K");

      assertThat(asked).hasValue(1);
    }
  }

  @Test
  void shouldRemoveTheDemoOnlyWhenItsNumberWasTyped() {
    Driver driver = open(new ExampleHome(), new Situation("Toko Contoh", "Sari", true, false));
    try (driver) {
      driver.sees("karangan").press("D").sees("Hapus demo?").press("Right", "Enter");
      driver.sees("Ketik dulu angkanya.");
      assertThat(driver.isRunning()).isTrue();

      driver.type("48210").press("Right", "Enter");
    }
    assertThat(driver.isRunning()).isFalse();
  }

  @Test
  void shouldShowThePanelWithFocusWhereThereAreFewRows() {
    try (Driver driver = open(new ExampleHome(), SHOP)) {
      driver.resize(40, 10).sees("Perlu tindakan").seesNot("Kegiatan terakhir");
      driver.press("Tab").sees("Impor terakhir").press("Tab").sees("Kegiatan terakhir");
    }
  }

  private static void minute(Driver driver) {
    for (int tick = 0; tick < 6; tick++) {
      driver.later(Duration.ofSeconds(10));
    }
  }

  private Driver open(HomeSource source, Situation situation) {
    return start(source, situation, desk -> {});
  }

  private Driver start(HomeSource source, Situation situation, Consumer<Desk> more) {
    return Driver.start(
        new Messages(Language.ID),
        100,
        30,
        desk -> {
          desk.show(situation);
          more.accept(desk);
          desk.furnish(
              List.of(new HomeScreen(desk, source, ways), MoreExample.screen(desk, false)));
        });
  }
}

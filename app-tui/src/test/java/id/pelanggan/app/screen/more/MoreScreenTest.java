package id.pelanggan.app.screen.more;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.app.controller.Driver;
import id.pelanggan.app.controller.Situation;
import id.pelanggan.app.text.Language;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.activity.ListActivity.Scope;
import id.pelanggan.domain.settings.DisplayLanguage;
import id.pelanggan.domain.settings.Settings;
import id.pelanggan.domain.settings.Theme;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MoreScreenTest {
  private final ExampleMore source = new ExampleMore(false);
  private final NoWays ways = new NoWays();
  private final List<Settings> applied = new CopyOnWriteArrayList<>();
  private final AtomicInteger unlocking = new AtomicInteger();

  @Test
  void shouldApplyAChoiceAtOnceAndKeepIt() {
    try (Driver driver = open(100, false, false)) {
      driver.press("Enter", "Down").sees("‹ gelap ›").press("Enter").sees("‹ terang ›");
      driver.press("Left", "Left").sees("‹ tanpa warna ›");

      assertThat(applied)
          .extracting(Settings::theme)
          .containsExactly(Theme.LIGHT, Theme.DARK, Theme.MONO);
      assertThat(source.settings().theme()).isEqualTo(Theme.MONO);
    }
  }

  @Test
  void shouldGoOnFromTheLanguageThatIsSpoken() {
    try (Driver driver = open(100, false, false)) {
      driver.press("Enter").sees("‹ Indonesia ›").press("Right").sees("‹ Inggris ›");

      assertThat(source.settings().language()).contains(DisplayLanguage.ENGLISH);
    }
  }

  @Test
  void shouldSayHowServerHomeAndDiskAre() {
    try (Driver driver = open(100, false, false)) {
      driver.press("Down", "Down", "Enter").sees("PostgreSQL 18.6").sees("127.0.0.1:24117");
      driver.sees("! peringatan").sees("Segera kosongkan sebagian disk.");
    }
  }

  @Test
  void shouldSayHowToKeepTheKeys() {
    try (Driver driver = open(100, false, false)) {
      driver.press("Down", "Enter").sees("✓ Kunci terbuka").sees("Salin folder /srv/toko/brankas");
    }
  }

  @Test
  void shouldOfferToOpenLockedKeys() {
    try (Driver driver = open(100, false, true)) {
      driver.press("Down", "Enter", "K");

      assertThat(unlocking).hasValue(1);
    }
  }

  @Test
  void shouldListWhatWasDoneToItsEnd() {
    try (Driver driver = open(100, false, false)) {
      driver.press("Down", "Down", "Down", "Enter").sees("menyimpan data Pelanggan #A1B0");
      for (int page = 0; page < 3; page++) {
        driver.press("End");
      }

      assertThat(driver.chosen()).contains("11 Nov 21.45");
    }
  }

  @Test
  void shouldOpenTheCustomerOfAnActivity() {
    try (Driver driver = open(100, false, false)) {
      driver.press("Down", "Down", "Down", "Enter").focus("#A1B1").press("Enter");

      assertThat(ways.customers).hasSize(1);
    }
  }

  @Test
  void shouldListMoreWhenAsked() {
    try (Driver driver = open(100, false, false)) {
      driver
          .press("Down", "Down", "Down", "Enter")
          .sees("Yang penting")
          .press("t")
          .sees("Hanya perubahan dengan tangan");
      driver.press("t").sees("Semuanya, juga setiap pembacaan");

      assertThat(source.asked).contains(Scope.NOTABLE, Scope.CHANGES, Scope.EVERYTHING);
    }
  }

  @Test
  void shouldTakeBackAChangeByHand() {
    try (Driver driver = open(100, false, false)) {
      driver.press("Down", "Down", "Down", "Enter").press("u", "Right", "Enter");
      driver.sees("✓ Perubahan sudah diurungkan.");

      assertThat(source.undone).hasSize(1);
    }
  }

  @Test
  void shouldLeaveForTheDemo() {
    Driver driver = open(100, false, false);
    try (driver) {
      driver.press("End", "Up", "Enter").sees("Demo adalah toko karangan").press("T");
    }

    assertThat(driver.isRunning()).isFalse();
  }

  @Test
  void shouldShowOnePageAtATimeWhereItIsNarrow() {
    try (Driver driver = open(80, false, false)) {
      driver.sees("versi dan lisensi").press("End", "Enter").sees("Pelanggan 0.5.0");
      driver.seesNot("versi dan lisensi").press("Escape").sees("versi dan lisensi");
    }
  }

  private Driver open(int columns, boolean demo, boolean locked) {
    return Driver.start(
        new Messages(Language.ID),
        columns,
        30,
        desk -> {
          desk.show(new Situation("Toko Contoh", "Sari", demo, locked));
          desk.onUnlock(unlocking::incrementAndGet);
          desk.furnish(
              List.of(
                  new MoreScreen(
                      desk,
                      source,
                      new ExampleRetention(),
                      ways,
                      applied::add,
                      new Product("0.5.0"))));
        });
  }
}

package id.pelanggan.app.screen.customers;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.app.controller.Driver;
import id.pelanggan.app.controller.Example;
import id.pelanggan.app.text.Language;
import id.pelanggan.app.text.Messages;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The screen on an invented shop. */
class CustomersScreenTest {
  private static final int FIVE = 5;

  @ParameterizedTest
  @CsvSource({
    "i c Enter Enter, record CALL INBOUND",
    "i c Enter Right Enter, record CALL OUTBOUND",
    "i w Ctrl-S, record CHAT INBOUND",
    "i v Enter Enter, record VISIT INBOUND",
    "i a Enter, record COMPLAINT -1",
    "i p Enter, record PRAISE -1",
    "i r 8 Enter Enter, record RATING 8",
    "i r 0 Enter Enter, record RATING 0"
  })
  void shouldRecordWithFiveKeys(String written, String recorded) {
    ExampleShop shop = ExampleShop.open();
    List<String> keys = List.of(written.split(" "));
    assertThat(keys).hasSizeLessThanOrEqualTo(FIVE);
    try (Driver driver = look(shop, 80, 24)) {
      driver.sees("› Budi Santoso").press(keys.toArray(String[]::new)).sees("✓ Recorded.");
      assertThat(shop.done()).containsExactly(recorded + " ");
    }
  }

  @Test
  void shouldKeepWhatWasTypedWhereItIsWrong() {
    ExampleShop shop = ExampleShop.open();
    try (Driver driver = look(shop, 100, 30)) {
      driver.press("Enter").sees("Purchases and events").press("e").sees("Change customer");
      driver.type("!").press("Down", "Down", "Down", "Down", "Down", "Down");
      driver.type("12x").press("Ctrl-S").sees("! New phone").sees("This number cannot be right");
      driver.sees("Budi Santoso!").sees("12x");
      driver.press("Backspace", "Ctrl-S").sees("✓ The change is stored.");
      assertThat(shop.done()).containsExactly("edit {FULL_NAME=Budi Santoso!} 0");
    }
  }

  @Test
  void shouldSayWhichFieldIsWrongBeforeAnythingIsAsked() {
    ExampleShop shop = ExampleShop.open();
    try (Driver driver = look(shop, 100, 30)) {
      driver.press("n").sees("New customer").press("Tab", "Tab", "Tab", "Tab").type("no address");
      driver.press("Ctrl-S").sees("This e-mail address cannot be right").sees("no address");
      assertThat(shop.done()).isEmpty();
    }
  }

  @Test
  void shouldChangeNothingWhereNothingWasTyped() {
    ExampleShop shop = ExampleShop.open();
    try (Driver driver = look(shop, 100, 30)) {
      driver.press("Enter").sees("Purchases and events").press("e").sees("Change customer");
      driver.press("Ctrl-S").seesNot("Change customer");
      assertThat(shop.done()).isEmpty();
    }
  }

  @Test
  void shouldTellOriginsAndKindsOfEvents() {
    try (Driver driver = look(ExampleShop.open(), 100, 30)) {
      driver.press("Enter").sees("EVENTS  all · 6").press("p").sees("└ Kasir Toko, 12 Mar 2023");
      driver.press("p").seesNot("└ Kasir").press("t").sees("orders · 3").seesNot("Complaint");
      driver.press("t").sees("contacts · 1").press("t").sees("feedback · 2").sees("Complaint");
    }
  }

  @Test
  void shouldReadTheCustomerOnWhomTheCursorRests() {
    try (Driver driver = look(ExampleShop.open(), 100, 30)) {
      driver.sees("┌─ Budi Santoso").sees("+62 800").press("Down", "Down", "Down");
      driver.sees("┌─ Siti Rahayu").sees("Loading").later(Duration.ofMillis(300)).sees("+62 800");
    }
  }

  @Test
  void shouldOfferToTryAgainWhereNothingCouldBeRead() {
    ExampleShop shop = ExampleShop.broken();
    try (Driver driver = look(shop, 100, 30)) {
      driver.sees("r try again").press("d", "d").sees("KEYRING_DAMAGED").press("Escape");
      shop.mend();
      driver.press("r").sees("› Budi Santoso");
    }
  }

  @Test
  void shouldGoStepByStepOutOfEverything() {
    try (Driver driver = look(ExampleShop.open(), 80, 24)) {
      driver.press("/").type("siti").sees("2 found").press("Enter", "Enter").sees("▸ Siti Rahayu");
      driver.press("Escape").sees("2 found").press("Escape").sees("48,210 people");
      driver.press("Escape").sees("48,210 people");
      assertThat(driver.isRunning()).isTrue();
    }
  }

  @Test
  void shouldFindPeopleInThePalette() {
    try (Driver driver = look(ExampleShop.open(), 80, 24)) {
      driver.press(":").type("rizky").sees("Rizky Pratama").focus("Rizky Pratama");
      driver.press("Enter").sees("▸ Customers ▸ Rizky Pratama");
    }
  }

  @Test
  void shouldTakeAPastedText() {
    try (Driver driver = look(ExampleShop.open(), 80, 24)) {
      driver.press("/").paste("siti\u001b[2J").sees("0 found").press("Escape");
      driver.sees("48,210 people").paste("rahayu").sees("1 found");
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void shouldExplainItself(Example example) {
    for (Language language : Language.values()) {
      try (Driver driver = Driver.start(new Messages(language), 80, 24, example.furnish())) {
        driver.sees("2 ").press(example.keys().toArray(String[]::new)).press("F1");
        driver.sees(language == Language.ID ? "─ Bantuan ─" : "─ Help ─");
      }
    }
  }

  static List<Example> examples() {
    return CustomersExamples.all();
  }

  @Test
  void shouldLetTheLargestTextsLive() {
    for (String hostile : List.of("\u001b[2J\u009b\u202e\n", "x".repeat(20_000), "ไทย🙂e\u0301")) {
      try (Driver driver = look(ExampleShop.named(hostile), 100, 30)) {
        driver.sees("row 1 of 1").press("Enter").sees("Purchases and events").press("e");
        driver.sees("Change customer");
        assertThat(driver.text()).doesNotContain("\u001b", "\u009b", "\u202e");
      }
    }
  }

  @Test
  void shouldShowNamesSoonAfterTheKeysWereUnlocked() {
    ExampleShop shop = ExampleShop.locked();
    try (Driver driver = look(shop, 100, 30)) {
      driver.sees("› Customer #A000").seesNot("Budi Santoso").sees("K unlock");
      shop.unlock();
      driver.sees("› Budi Santoso");
    }
  }

  @Test
  void shouldSayHowMuchCanBeFoundYet() {
    try (Driver driver = look(ExampleShop.filling(), 100, 30)) {
      driver.press("/").type("siti").sees("2 found").sees("Preparing the search, 43 %");
    }
  }

  private static Driver look(ExampleShop shop, int columns, int rows) {
    return Driver.start(new Messages(Language.EN), columns, rows, CustomersExamples.furnish(shop));
  }
}

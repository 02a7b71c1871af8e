package id.pelanggan.app.linear;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.app.text.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CustomersByLineTest {
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
  void shouldAddACustomerAndAskAgainOnlyForWhatCannotBeRight() {
    ScriptedTerminal heard =
        shop.types(
            "new", "Wayan Contoh", "12", "wayan@contoh.id", "Denpasar", "0800-0012-3456", "");

    assertThat(heard.heard())
        .contains(
            "A phone number that was given cannot be one.",
            "The customer is added.",
            "Customer Wayan Contoh",
            "phone: +62 800 (hidden)",
            "e-mail: w(hidden)@contoh.id, not tried yet",
            "Address: Denpasar")
        .doesNotContain("wayan@contoh.id,")
        .doesNotContain("Customer 0");
  }

  @Test
  void shouldFindACustomerByALetterTooFewAndByTheLastDigits() {
    shop.types("new", "Ketut Rekaan", "0800-0077-6655", "", "", "");

    assertThat(shop.types("find", "ketu rekan", "", "", "").heard()).contains("1. Ketut Rekaan");
    assertThat(shop.types(Language.ID, "cari", "6655", "1", "", "", "").heard())
        .contains("1. Ketut Rekaan", "Pelanggan Ketut Rekaan");
    assertThat(shop.types("find", "zzzzqqq", "").heard()).contains("Nobody is found by that.");
  }

  @Test
  void shouldRevealForAReasonThatIsNoted() {
    shop.types("new", "Komang Uji", "0800-0033-4455", "", "", "");

    ScriptedTerminal heard =
        shop.types("find", "komang uji", "1", "reveal", "1", "to call", "", "", "", "activity", "");

    assertThat(heard.heard())
        .contains(
            "Why do you need it?",
            "phone: 0800-0033-4455",
            "It was noted who looked at this",
            "Sari; revealed masked values; Customer #");
  }

  @Test
  void shouldChangeAndTakeBack() {
    ScriptedTerminal heard =
        shop.types(
            "new",
            "Made Salah",
            "",
            "",
            "",
            "change",
            "name",
            "Made Benar",
            "day",
            "17 Agustus 1990",
            "",
            "say",
            "undo",
            "undo",
            "say",
            "");

    assertThat(heard.heard())
        .contains("Customer Made Benar", "Born: between 1990 and 1994 (by hand")
        .contains("Taken back. What was said before counts again.");
    assertThat(heard.heard().lastIndexOf("Customer Made Salah"))
        .isGreaterThan(heard.heard().lastIndexOf("Customer Made Benar"));
  }

  @Test
  void shouldTakeBackTheCustomerThatWasAdded() {
    assertThat(
            shop.types("new", "Keliru Rekaan", "", "", "", "", "undo", "find", "keliru rekaan", "")
                .heard())
        .contains("The customer that was added is gone.", "Nobody is found by that.");
  }

  @Test
  void shouldRecordWhatHappened() {
    ScriptedTerminal heard =
        shop.types(
            "new",
            "Nyoman Cerita",
            "",
            "",
            "",
            "record",
            "call from",
            "asked for vanilla",
            "record",
            "rating",
            "11",
            "9",
            "",
            "what happened",
            "",
            "");

    assertThat(heard.heard())
        .contains(
            "A whole number from 0 to 10, please.",
            "Call, from the customer; asked for vanilla; by hand",
            "Rating; 9/10");
  }

  @Test
  void shouldReplaceRemoveAndMergeNumbersWithoutShowingThem() {
    ScriptedTerminal heard =
        shop.types(
            "new",
            "Gede Nomor",
            "0800-0001-1111",
            "",
            "",
            "change",
            "another phone",
            "0800-0002-2222",
            "",
            "phone numbers",
            "1",
            "put",
            "0800-0003-3333",
            "phone numbers",
            "1",
            "keep",
            "say",
            "");

    String last = heard.heard().substring(heard.heard().lastIndexOf("Customer Gede Nomor"));
    assertThat(heard.heard()).contains("Done: only the chosen one is kept.");
    assertThat(last.split("phone: ", -1)).hasSize(2);
    assertThat(last).contains("3333").doesNotContain("1111").doesNotContain("2222");
  }

  @Test
  void shouldListCustomersTenAtATime() {
    String[] names = new String[12 * 6];
    for (int number = 0; number < 12; number++) {
      String[] one = {"new", "Banyak " + (char) ('A' + number), "", "", "Kotabanyak", ""};
      System.arraycopy(one, 0, names, number * 6, 6);
    }
    shop.types(names);

    ScriptedTerminal heard =
        shop.types("list", "those of one city", "Kotabanyak", "oldest", "more", "2", "", "");

    assertThat(heard.heard())
        .contains(
            "12 customers",
            "1. Banyak A; Kotabanyak",
            "10. Banyak J; Kotabanyak",
            "11. more",
            "2. Banyak L; Kotabanyak",
            "Customer Banyak L");
  }

  @Test
  void shouldHelpAndComplainKindly() {
    assertThat(shop.types("?", "99", "he", "find", "?", "", "settings", "", "health").heard())
        .contains(
            "Type a number or the first letters of a word",
            "Nothing fits that.",
            "More than one fits: ",
            "Parts of a name are enough",
            "2. Colours: dark",
            "fine: Java",
            "Server: PostgreSQL");
  }

  @Test
  void shouldSpeakTheOtherLanguageAtOnce() {
    ScriptedTerminal heard =
        LinearHouse.work(
            shop.path(),
            Language.EN,
            new ScriptedTerminal()
                .types("settings", "language", "bahasa", "bahasa", "english", "", "quit"));

    assertThat(heard.heard())
        .contains("1. Language: English", "1. Bahasa: Bahasa Indonesia", "Tersimpan.");
  }
}

package id.pelanggan.adapters.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.application.port.Letters;
import id.pelanggan.application.port.Letters.LetterKind;
import id.pelanggan.application.port.Mail.Letter;
import id.pelanggan.application.port.OutreachBook;
import id.pelanggan.domain.vault.KeySlot;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LettersTest {
  private static final Map<String, String> VALUES = values();

  private final Letters letters = new BundledLetters(new Settings("id"));

  @ParameterizedTest
  @EnumSource(LetterKind.class)
  void shouldWriteEveryLetterInBothLanguages(LetterKind kind) {
    for (String language : new String[] {"id", "en"}) {
      Letter letter = letters.write(kind, "ani@contoh.id", language, VALUES);
      assertThat(letter.language()).isEqualTo(language);
      assertThat(letter.subject()).contains("Toko Maju").doesNotContain("{").hasSizeLessThan(80);
      assertThat(letter.text()).contains("Toko Maju").doesNotContain("{").endsWith("Toko Maju\n");
      assertThat(letters.text(kind, language, VALUES)).contains("Toko Maju").doesNotContain("{");
    }
    assertThat(letters.write(kind, "ani@contoh.id", "id", VALUES).text())
        .isNotEqualTo(letters.write(kind, "ani@contoh.id", "en", VALUES).text());
  }

  @Test
  void shouldSayTheSameInBothLanguages() {
    Map<String, String> indonesian = LetterTexts.read("id").texts();
    Map<String, String> english = LetterTexts.read("en").texts();
    assertThat(new TreeSet<>(indonesian.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
    indonesian.forEach((key, text) ->
        assertThat(places(text)).as(key).isEqualTo(places(english.getOrDefault(key, ""))));
  }

  @Test
  void shouldPutWordsInPlaceOfCodes() {
    assertThat(letters.text(LetterKind.CONFIRM_CONSENT, "id", with("channel", "EMAIL, WHATSAPP")))
        .contains("lewat surel, lewat WhatsApp");
    assertThat(
            letters.text(
                LetterKind.REQUEST_ANSWERED, "en", with("answer", "REFUSED UU PDP art. 8")))
        .contains("We could not do what you asked for. This is why: UU PDP art. 8");
    assertThat(letters.text(LetterKind.REQUEST_ANSWERED, "en", with("shop", "EMAIL")))
        .startsWith("This is EMAIL.");
  }

  @Test
  void shouldWriteDaysOutInTheLanguageOfTheLetter() {
    Map<String, String> values = with("until", "2026-12-01");
    assertThat(letters.text(LetterKind.SELF_SERVICE_LINK, "", values)).contains("1 Desember 2026");
    assertThat(letters.text(LetterKind.SELF_SERVICE_LINK, "en", values))
        .contains("1 December 2026");
  }

  @Test
  void shouldNotLetAValueBeginALineOrAPlace() {
    String text =
        letters.text(LetterKind.RETENTION_WARNING, "en", with("name", "Ani\r\nBcc: {link}"));
    assertThat(text).contains("Ani Bcc: {link}?").doesNotContain("\r");
  }

  @Test
  void shouldWriteTheShopsLanguageWhereNobodyWroteTheCustomers() {
    assertThat(letters.write(LetterKind.TEST, "ani@contoh.id", "fr", VALUES).language())
        .isEqualTo("id");
    assertThat(
            new BundledLetters(new Settings("en"))
                .write(LetterKind.TEST, "ani@contoh.id", "", VALUES)
                .language())
        .isEqualTo("en");
  }

  @Test
  void shouldRefuseALetterThatLacksAValue() {
    assertThatThrownBy(() -> letters.text(LetterKind.SURVEY, "id", Map.of("shop", "Toko Maju")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("until");
  }

  private static TreeSet<String> places(String text) {
    TreeSet<String> places = new TreeSet<>();
    Pattern.compile("\\{[a-z]+}").matcher(text).results().forEach(one -> places.add(one.group()));
    return places;
  }

  private static Map<String, String> with(String name, String value) {
    Map<String, String> values = new TreeMap<>(VALUES);
    values.put(name, value);
    return values;
  }

  private static Map<String, String> values() {
    Map<String, String> values = new TreeMap<>();
    for (String name :
        new String[] {
          "name",
          "until",
          "kept",
          "link",
          "purpose",
          "channel",
          "kind",
          "receipt",
          "due",
          "answer",
          "incident",
          "advice",
          "contact"
        }) {
      values.put(name, name + "-value");
    }
    values.put("shop", "Toko Maju");
    return values;
  }

  private record Settings(String language) implements OutreachBook {
    @Override
    public Optional<StoredOutreach> find() {
      return Optional.of(
          new StoredOutreach(new KeySlot(1), 1, Optional.empty(), Optional.empty(), language));
    }

    @Override
    public void save(StoredOutreach outreach) {
      throw new IllegalStateException("nothing is saved here");
    }
  }
}

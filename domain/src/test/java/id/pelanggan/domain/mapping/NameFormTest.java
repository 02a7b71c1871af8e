package id.pelanggan.domain.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFormTest {
  @ParameterizedTest
  @CsvSource({
    "Nur'Aini  ABDUL-RAHMAN, nuraini abdul rahman",
    "Nur’aini Abdul Rahman, nuraini abdul rahman",
    "'  M. Rizki ', m rizki",
    "JOSÉ Müller-Strauß, jose muller strauss",
    "Jose\u0301, jose",
    "Łukasz Øst Đặng, lukasz ost dang",
    "'H.\u00a0Budi, S.H.', h budi s h",
    "花 子, 花 子",
    "ﬁrman, firman",
    "Ａni, ani",
    "Ani2, ani2",
    "İpek ılıca, ipek ilica",
  })
  void shouldForgetCaseAccentsAndSigns(String name, String expected) {
    assertThat(NameForm.compareKey(name)).isEqualTo(expected);
  }

  @Test
  void shouldBeEmptyWhereNoLetterIs() {
    assertThat(NameForm.compareKey(" .-' ")).isEmpty();
    assertThat(NameForm.compareKey("")).isEmpty();
  }

  @Test
  void shouldLeaveOutSpacesInTheCompactKey() {
    assertThat(NameForm.compactKey("No. HP_(WhatsApp)")).isEqualTo("nohpwhatsapp");
  }

  @Test
  void shouldLeaveItsOwnResultAsItIsWhateverIsWritten() {
    Chance chance = Chance.seeded();
    for (int round = 0; round < 100_000; round++) {
      String name = chance.text(12);
      String key = NameForm.compareKey(name);
      assertThat(NameForm.compareKey(key)).as(() -> escaped(name)).isEqualTo(key);
      assertThat(key).doesNotContain("  ").doesNotStartWith(" ").doesNotEndWith(" ");
      assertThat(CellText.isStorable(key)).isTrue();
    }
  }

  @Test
  void shouldLetSpellingsMeet() {
    Chance chance = Chance.seeded();
    for (int round = 0; round < 10_000; round++) {
      String first = chance.word();
      String last = chance.word();
      String key = first + " " + last;
      assertThat(NameForm.compareKey(chance.anyCase(first + " " + last))).isEqualTo(key);
      assertThat(NameForm.compareKey(" " + first + "-" + last + ".")).isEqualTo(key);
      assertThat(NameForm.compareKey(first + "\u00a0\t " + last)).isEqualTo(key);
      assertThat(NameForm.compareKey(first + "\u0301 " + last)).isEqualTo(key);
    }
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.chars().forEach(letter -> escaped.append("\\u%04x".formatted(letter)));
    return escaped.toString();
  }
}

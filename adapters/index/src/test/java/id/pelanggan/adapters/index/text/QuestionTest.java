package id.pelanggan.adapters.index.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTest {

  @ParameterizedTest
  @CsvSource({
    "Budi Santoso, budi santoso",
    "'  budi,santoso ', budi santoso",
    "O'Brien, obrien",
    "Al-Farisi, al farisi",
    "MÜLLER Straße, muller strasse",
    "Æsop Łukasz Đặng İpek Yıldız, aesop lukasz dang ipek yildiz",
    "ﬁona ＡＮＩ, fiona ani",
    "Ma’ruf Ja`far Nuʿman, maruf jafar numan",
    "王小明, 王小明",
    "محمّد, محمد",
    "budi87, budi 87",
    "٠٨١٢, 0812",
    "ani\u200bta, anita",
    "𐐀𐐁, 𐐨𐐩",
  })
  void shouldBringWordsIntoOneForm(String text, String words) {
    assertThat(texts(text)).containsExactly(words.split(" "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "-", "@", "' '", "...", "\u0301", "\ud800"})
  void shouldHaveNoWordsWhereNothingCanBeLookedFor(String text) {
    assertThat(texts(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0800 0012-345", "+62 800 0012345 ani", "(0800) 00.12/345"})
  void shouldTakeGroupsOfDigitsForOneNumber(String text) {
    assertThat(texts(text).getFirst()).matches("(62|0)8000012345");
  }

  @Test
  void shouldExpectThePartsOfAnAddressWhereTheyStand() {
    assertThat(Question.words("budi.s@con ani").stream().map(AskedWord::part))
        .containsExactly(AskedPart.MAILBOX, AskedPart.MAILBOX, AskedPart.DOMAIN, AskedPart.ANY);
  }

  @Test
  void shouldKnowAWordThatIsTypedAgain() {
    assertThat(Question.words("budi Budi BUDI ani").stream().map(AskedWord::times))
        .containsExactly(2, 1);
  }

  @Test
  void shouldReadOnlyTheBeginningOfALongText() {
    assertThat(texts("a b c d e f g h i j k l")).hasSize(Question.MOST);
    assertThat(texts("x".repeat(Question.LONGEST + 5)).getFirst()).hasSize(Words.LONGEST);
    assertThat(texts(" ".repeat(Question.LONGEST) + "ani")).isEmpty();
  }

  @Test
  void shouldTellNothingOfWhatWasTyped() {
    assertThat(Question.words("budi")).hasToString("[AskedWord[***]]");
    assertThat(Digits.endings("0800")).hasToString("[Ending[***]]");
  }

  private static List<String> texts(String text) {
    return Question.words(text).stream().map(AskedWord::text).toList();
  }
}

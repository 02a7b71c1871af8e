package id.pelanggan.adapters.index.fit;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.index.Dice;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternTest {
  private static final int ROUNDS = 60_000;

  @Test
  void shouldAgreeWithTheRulesTriedOutOnEachPartOfAWord() {
    Random random = Dice.roll();
    for (int round = 0; round < ROUNDS; round++) {
      String word = Dice.word(12, 2 + random.nextInt(4), random);
      String typed = random.nextInt(3) == 0 ? Dice.word(11, 4, random) : mistypedPart(word, random);
      boolean exact = random.nextInt(10) == 0;
      assertThat(quality(typed, word, exact))
          .as(typed + " in " + word)
          .isEqualTo(NaiveFit.quality(typed, word, exact));
    }
  }

  @Test
  void shouldNeverRuleOutByItsLettersAWordThatFits() {
    Random random = Dice.roll();
    for (int round = 0; round < ROUNDS; round++) {
      String word = Dice.word(14, 20, random);
      String typed = mistypedPart(word, random);
      if (NaiveFit.quality(typed, word, false) > 0) {
        assertThat(mayFit(Pattern.of(typed, false), word)).as(typed + " in " + word).isTrue();
      }
    }
  }

  @Test
  void shouldPreferWholeWordsThenBeginningsThenPartsInsideThenErrors() {
    assertThat(quality("santo", "santo", false)).isGreaterThan(quality("santo", "santoso", false));
    assertThat(quality("santo", "santoso", false))
        .isGreaterThan(quality("santo", "susanto", false));
    assertThat(quality("santo", "susanto", false)).isGreaterThan(quality("sabto", "santo", false));
    assertThat(quality("sabto", "santo", false)).isGreaterThan(quality("sabto", "santoso", false));
    assertThat(quality("sabto", "santoso", false))
        .isGreaterThan(quality("sabto", "susanto", false));
    assertThat(quality("sabtoso", "santoso", false))
        .isGreaterThan(quality("santosabudi", "santosobodi", false));
  }

  @Test
  void shouldChargeLessForAnErrorInALongerWord() {
    assertThat(quality("hiadyatullah", "hidayatullah", false))
        .isGreaterThan(quality("buid", "budi", false));
  }

  @ParameterizedTest
  @CsvSource({
    "bdi, budi, a letter is missing",
    "buddi, budi, a letter too many",
    "budo, budi, a letter replaced",
    "buid, budi, two letters swapped",
    "tudi, budi, the first letter",
    "jmaaluddin, jamaludin, two errors",
    "wjaya, wijayakusuma, at the beginning",
    "ijsya, wijaya, inside",
    "小王明, 小明, another script",
    "محمود, محمد, another script",
  })
  void shouldForgive(String typed, String word, String why) {
    assertThat(quality(typed, word, false)).as(why).isPositive();
  }

  @ParameterizedTest
  @CsvSource({
    "bo, budi, two letters are too few for an error",
    "udi, budo, three letters are too few for an error inside",
    "ubdo, budi, two errors in four letters",
    "jmaauldin, jamal, three errors",
    "b, abdul, one letter inside",
  })
  void shouldNotForgive(String typed, String word, String why) {
    assertThat(quality(typed, word, false)).as(why).isZero();
  }

  @Test
  void shouldForgiveNothingInNumbers() {
    assertThat(quality("1990", "1991", true)).isZero();
    assertThat(quality("1990", "budi1990", true)).isPositive();
  }

  @Test
  void shouldFindOneChineseLetterInside() {
    assertThat(quality("明", "王小明", false)).isPositive();
  }

  @Test
  void shouldCountLettersOutsideTheFirstPlaneAsOne() {
    assertThat(quality("𐐀𐐁𐐂", "𐐀𐐁𐐃", false)).isPositive();
    assertThat(quality("𐐀𐐁", "𐐀𐐃", false)).isZero();
  }

  @Test
  void shouldReadDamagedBytesWithoutFailing() {
    Random random = Dice.roll();
    byte[] bytes = new byte[40];
    for (int round = 0; round < 2_000; round++) {
      random.nextBytes(bytes);
      int[] letters = new int[bytes.length];
      assertThat(Letters.read(bytes, 0, bytes.length, false, letters)).isBetween(10, bytes.length);
    }
  }

  @Test
  void shouldTellNothingOfWhatWasTyped() {
    assertThat(Pattern.of("santoso", false)).hasToString("Pattern[***]");
  }

  private static String mistypedPart(String word, Random random) {
    int begin = random.nextInt(word.length());
    String typed = word.substring(begin, begin + 1 + random.nextInt(word.length() - begin));
    for (int errors = random.nextInt(4); errors > 0 && !typed.isEmpty(); errors--) {
      typed = Dice.mistyped(typed, random);
    }
    return typed.isEmpty() ? "a" : typed;
  }

  private static int quality(String typed, String word, boolean exact) {
    Pattern pattern = Pattern.of(typed, exact);
    byte[] bytes = ("ab" + word + "ab").getBytes(StandardCharsets.UTF_8);
    return mayFit(pattern, word)
        ? pattern.quality(bytes, 2, bytes.length - 2, signature(word).letters())
        : 0;
  }

  private static boolean mayFit(Pattern pattern, String word) {
    Signature signature = signature(word);
    return pattern.mayFit(signature.letters(), signature.pairs());
  }

  private static Signature signature(String word) {
    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
    return Signature.of(bytes, 0, bytes.length, new int[bytes.length]);
  }
}

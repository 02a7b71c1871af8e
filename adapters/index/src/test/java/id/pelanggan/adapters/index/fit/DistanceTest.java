package id.pelanggan.adapters.index.fit;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.index.Dice;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DistanceTest {
  private static final int ROUNDS = 30_000;

  @Test
  void shouldCountTheErrorsOfTheBestPartAsThePlainTableDoes() {
    Random random = Dice.roll();
    for (int round = 0; round < ROUNDS; round++) {
      String pattern = Dice.word(8, 3, random);
      String word = Dice.word(9, 3, random);
      Distance distance = new Distance(pattern.codePoints().toArray());
      int[] letters = word.codePoints().toArray();
      assertThat(distance.ofBeginning(letters, letters.length))
          .as(pattern + " at the beginning of " + word)
          .isEqualTo(ofBeginning(pattern, word));
      assertThat(distance.ofAnyPart(letters, letters.length))
          .as(pattern + " in " + word)
          .isEqualTo(
              IntStream.rangeClosed(0, word.length())
                  .map(begin -> ofBeginning(pattern, word.substring(begin)))
                  .min()
                  .orElseThrow());
    }
  }

  @Test
  void shouldCountInPatternsAsLongAsWordsMayBe() {
    Random random = Dice.roll();
    for (int round = 0; round < 300; round++) {
      String pattern = "x" + Dice.word(59, 26, random);
      String word = Dice.mistyped(pattern, random);
      int[] letters = word.codePoints().toArray();
      assertThat(new Distance(pattern.codePoints().toArray()).ofBeginning(letters, letters.length))
          .as(pattern + " at the beginning of " + word)
          .isEqualTo(ofBeginning(pattern, word));
    }
  }

  private static int ofBeginning(String pattern, String word) {
    return IntStream.rangeClosed(0, word.length())
        .map(end -> NaiveFit.errors(pattern, word.substring(0, end)))
        .min()
        .orElseThrow();
  }
}

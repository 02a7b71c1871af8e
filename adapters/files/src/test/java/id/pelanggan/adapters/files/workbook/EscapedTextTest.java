package id.pelanggan.adapters.files.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscapedTextTest {
  private static final long SEED = 20_261_123;
  private static final String LETTERS = "_x0Df5\r\n\t\u0001\ud83d\ude00\uffff ";

  @ParameterizedTest
  @CsvSource({
    "_x0041_, A",
    "a_x0042_c, aBc",
    "_x005F_x0041_, _x0041_",
    "_x004_, _x004_",
    "_x00g1_, _x00g1_",
    "_x0041, _x0041",
    "_x_x0041_, _xA",
    "__x0041_, _A",
    "_X0041_, _X0041_"
  })
  void shouldTakeEscapesForWhatTheyStandFor(String written, String meant) {
    assertThat(EscapedText.decode(written)).isEqualTo(meant);
  }

  @Test
  void shouldWriteAnyTextSoThatItReadsBack() {
    Random random = new Random(SEED);
    for (int i = 0; i < 50_000; i++) {
      String text =
          IntStream.range(0, random.nextInt(12))
              .mapToObj(any -> "" + LETTERS.charAt(random.nextInt(LETTERS.length())))
              .collect(Collectors.joining());
      String written = EscapedText.encode(text);

      assertThat(EscapedText.decode(written)).as("seed %d, text %d", SEED, i).isEqualTo(text);
      assertThat(written).as("seed %d, text %d", SEED, i).doesNotContain("\r", "\u0001", "\uffff");
    }
  }
}

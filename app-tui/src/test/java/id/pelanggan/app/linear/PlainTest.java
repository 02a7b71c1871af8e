package id.pelanggan.app.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PlainTest {
  private static final long SEED = 20_261_123;
  private static final String STEERING =
      "\u001b]52;c;QQ==\u0007\u009b2J\u202e\u200f\r\n\u0085\u2028";

  @Test
  void shouldLeaveNothingInALineThatSteersATerminal() {
    assertThat(Plain.line("A" + STEERING + "B")).isEqualTo("A?]52;c;QQ==??2J??????B");
  }

  @Test
  void shouldCutWhatNobodyListensToWithoutBreakingACharacter() {
    String line = Plain.line("👍".repeat(20_000));

    assertThat(line.codePointCount(0, line.length())).isEqualTo(Plain.LONGEST + 2);
    assertThat(line).startsWith("👍👍").endsWith("👍 …");
  }

  @Test
  void shouldNeverYieldControlCharactersWhateverTheTextIs() {
    Random chance = new Random(SEED);
    for (int round = 0; round < 20_000; round++) {
      String text = Hostile.text(chance);

      assertThat(Plain.line(text).codePoints().filter(Hostile::steers).toArray())
          .as("seed %d, round %d", SEED, round)
          .isEmpty();
    }
  }

  @Test
  void shouldTakeWhatWasTypedWithoutCodesOfKeys() {
    assertThat(Plain.typed("  bu\u001b[Adi\u0007 ")).isEqualTo("bu[Adi");
    assertThat(Plain.typed("Cafe\u0301")).isEqualTo("Café");
  }
}

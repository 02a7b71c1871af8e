package id.pelanggan.adapters.vault.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.pelanggan.adapters.vault.Dice;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaddingTest {

  @ParameterizedTest
  @CsvSource({
    "0, 64",
    "1, 64",
    "63, 64",
    "64, 128",
    "127, 128",
    "128, 256",
    "2047, 2048",
    "2048, 4096",
    "4095, 4096",
    "4096, 8192",
    "8191, 8192",
    "8192, 12288"
  })
  void shouldHideTheLengthWithinAFewSizes(int length, int padded) {
    assertThat(Padding.add(new byte[length])).hasSize(padded);
  }

  @Test
  void shouldGiveBackWhatItWasGiven() {
    Random random = Dice.roll();
    for (int length = 0; length < 5000; length += 1 + random.nextInt(3)) {
      byte[] plain = new byte[length];
      random.nextBytes(plain);
      assertThat(Padding.remove(Padding.add(plain))).isEqualTo(plain);
    }
    byte[] misleading = {1, (byte) 0x80, 0, 0};
    assertThat(Padding.remove(Padding.add(misleading))).isEqualTo(misleading);
  }

  @Test
  void shouldRefuseWhatWasNotPadded() {
    assertThatIllegalArgumentException().isThrownBy(() -> Padding.remove(new byte[64]));
    assertThatIllegalArgumentException().isThrownBy(() -> Padding.remove(new byte[] {7}));
  }
}

package id.pelanggan.adapters.vault.seal;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.domain.vault.BlindIndex;
import id.pelanggan.domain.vault.BlindIndexKind;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BlindIndexesTest {
  private static final byte[] VALUE = "siti@example.com".getBytes(StandardCharsets.UTF_8);

  private final BlindIndexes indexes = indexes(0);

  /** Computed by a program of its own: an index that changes finds nobody any more. */
  @Test
  void shouldBeWhatAnybodyElseComputes() {
    assertThat(indexes.index(BlindIndexKind.EMAIL, VALUE))
        .hasToString("7fbc08dac6fb22f2e4f857ed600abfa3");
  }

  @Test
  void shouldDifferByKindAndKeyringAndValue() {
    List<BlindIndex> kinds =
        Arrays.stream(BlindIndexKind.values()).map(kind -> indexes.index(kind, VALUE)).toList();

    assertThat(kinds).doesNotHaveDuplicates();
    assertThat(indexes(1).index(BlindIndexKind.EMAIL, VALUE)).isNotIn(kinds);
    assertThat(indexes.index(BlindIndexKind.EMAIL, new byte[0])).isNotIn(kinds);
  }

  @Test
  void shouldBeTheSameInAllThreads() {
    assertThat(
            IntStream.range(0, 10_000)
                .parallel()
                .mapToObj(count -> indexes.index(BlindIndexKind.PHONE, VALUE))
                .distinct())
        .hasSize(1);
  }

  private static BlindIndexes indexes(int first) {
    byte[] secret = new byte[32];
    for (int i = 0; i < secret.length; i++) {
      secret[i] = (byte) (first + i);
    }
    return new BlindIndexes(secret);
  }
}

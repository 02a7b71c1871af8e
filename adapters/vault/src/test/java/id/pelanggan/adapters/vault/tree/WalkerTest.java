package id.pelanggan.adapters.vault.tree;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.vault.Dice;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class WalkerTest {
  private final byte[] key = new byte[32];
  private final byte[] single = new byte[32];

  @Test
  void shouldFindTheSameKeysInOrderAsOneByOne() {
    Cover cover = cover(Dice.roll());

    assertSameAsSingle(cover, LongStream.range(0, 2000));
    assertSameAsSingle(cover, LongStream.range(0, 2000).map(leaf -> KEY_COUNT - 1 - leaf));
  }

  @Test
  void shouldFindTheSameKeysInAnyOrderAsOneByOne() {
    Random random = Dice.roll();
    Cover cover = cover(random);

    assertSameAsSingle(cover, random.longs(2000, 0, KEY_COUNT));
    assertSameAsSingle(cover, random.longs(2000, 0, 2000));
  }

  @Test
  void shouldFindNothingWhereNothingIsLeft() {
    Walker walker = new Walker(Cover.whole(1, new byte[32]).without(new long[] {0, 1}));

    assertThat(walker.walk(0, key)).isFalse();
    assertThat(walker.walk(1, key)).isFalse();
  }

  @Test
  void shouldGiveEachLeafAKeyOfItsOwn() {
    Walker walker = new Walker(Cover.whole(12, new byte[32]));
    Map<String, Long> keys = new HashMap<>();

    for (long leaf = 0; leaf < 4096; leaf++) {
      assertThat(walker.walk(leaf, key)).isTrue();
      assertThat(keys.put(Arrays.toString(key), leaf)).isNull();
    }
  }

  private static final long KEY_COUNT = 1L << 32;

  private static Cover cover(Random random) {
    byte[] root = new byte[32];
    random.nextBytes(root);
    return Cover.whole(Cover.DEPTH, root)
        .without(random.longs(300, 0, 2000).distinct().sorted().toArray());
  }

  private void assertSameAsSingle(Cover cover, LongStream leaves) {
    Walker walker = new Walker(cover);
    leaves.forEach(leaf -> {
      boolean there = walker.walk(leaf, key);
      assertThat(there).isEqualTo(new Walker(cover).walk(leaf, single));
      if (there) {
        assertThat(key).as("leaf %d", leaf).isEqualTo(single);
      }
    });
  }
}

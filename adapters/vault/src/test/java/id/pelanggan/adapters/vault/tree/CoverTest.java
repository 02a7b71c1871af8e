package id.pelanggan.adapters.vault.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.pelanggan.adapters.vault.Dice;
import id.pelanggan.adapters.vault.primitive.Hmac;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoverTest {
  private static final byte[] LEFT = "pelanggan/1 left".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] RIGHT = "pelanggan/1 right".getBytes(StandardCharsets.US_ASCII);

  private final Hmac hmac = new Hmac();

  /** Computed by a program of its own: the form of the tree must never change. */
  @ParameterizedTest
  @CsvSource({
    "0, 89466c2a561d8c262e4d5d28d6559084a3a58a3336ab24c9b459cff02cc71406",
    "1, 04a1bb49858071f5f84c17e8d8fb29b25387d17935f566c64bee2ccd40a1669e",
    "305419896, f19a62b20a615f74a08fd7f7ea4c9a362b3e333ed4706f5bcecd31c47ae2b08b",
    "4294967295, 536a597a448a5ac287dbe2cd9589f5cbd534afd42b8e88f4a4813d307c17e3f2"
  })
  void shouldDeriveTheKeysThatAnybodyElseDerives(long leaf, String key) {
    byte[] root = new byte[32];
    for (int i = 0; i < root.length; i++) {
      root[i] = (byte) i;
    }
    Cover cover = Cover.whole(Cover.DEPTH, root);

    assertThat(leaf(cover, leaf)).contains(key);
    assertThat(leaf(cover.without(new long[] {2, 4_000_000_000L}), leaf)).contains(key);
  }

  @RepeatedTest(20)
  void shouldKeepEveryKeyButThePuncturedOnes() {
    Random random = Dice.roll();
    int depth = 1 + random.nextInt(8);
    Cover whole = Cover.whole(depth, bytes(random));
    Set<Long> gone = new TreeSet<>();
    Cover cover = whole;
    for (int round = 0; round < 4; round++) {
      long[] leaves = leaves(random, depth, random.nextInt(1 << (depth - 1)) + 1);
      cover = cover.without(leaves);
      for (long leaf : leaves) {
        gone.add(leaf);
      }
    }

    for (long leaf = 0; leaf < 1L << depth; leaf++) {
      assertThat(leaf(cover, leaf))
          .isEqualTo(gone.contains(leaf) ? Optional.empty() : leaf(whole, leaf));
    }
    assertThat(cover.punctured()).isEqualTo(gone.size());
  }

  /** Everything that can be computed from the cover is, at every level, and compared. */
  @RepeatedTest(10)
  void shouldHoldNothingThatAPuncturedKeyCanBeComputedFrom() {
    Random random = Dice.roll();
    int depth = 6;
    byte[] root = bytes(random);
    long[] leaves = leaves(random, depth, 1 + random.nextInt(20));
    Cover cover = Cover.whole(depth, root).without(leaves);

    Set<String> computable = new HashSet<>();
    for (int node = 0; node < cover.size(); node++) {
      byte[] key = new byte[32];
      cover.copyKey(node, key, 0);
      addAllBelow(key, depth, computable);
    }

    for (long leaf : leaves) {
      byte[] key = root;
      assertThat(computable).doesNotContain(HexFormat.of().formatHex(key));
      for (int level = 0; level < depth; level++) {
        key = child(key, (leaf >>> (depth - level - 1) & 1) == 1 ? RIGHT : LEFT);
        assertThat(computable).doesNotContain(HexFormat.of().formatHex(key));
      }
    }
  }

  @RepeatedTest(5)
  void shouldHaveNoNodeAboveAPuncturedLeafOfTheWholeTree() {
    Random random = Dice.roll();
    long[] leaves = leaves(random, Cover.DEPTH, 1000);
    Cover cover = Cover.whole(Cover.DEPTH, bytes(random)).without(leaves);

    for (long leaf : leaves) {
      assertThat(cover.find(leaf)).isNegative();
      for (int node = 0; node < cover.size(); node++) {
        assertThat(cover.isBelow(node, leaf)).isFalse();
      }
    }
    assertThat(cover.size()).isLessThanOrEqualTo(leaves.length * Cover.DEPTH);
  }

  @Test
  void shouldBeTheSameInWhateverOrderAndHoweverOftenLeavesArePunctured() {
    Random random = Dice.roll();
    Cover whole = Cover.whole(Cover.DEPTH, bytes(random));
    long[] first = leaves(random, 12, 200);
    long[] second = leaves(random, 12, 200);
    long[] both = new TreeSet<>(union(first, second)).stream().mapToLong(Long::longValue).toArray();

    assertThat(encoded(whole.without(first).without(second)))
        .isEqualTo(encoded(whole.without(second).without(first)))
        .isEqualTo(encoded(whole.without(both)))
        .isEqualTo(encoded(whole.without(both).without(first)));
  }

  @Test
  void shouldJoinTheHistoriesOfTwoCopies() {
    Random random = Dice.roll();
    Cover whole = Cover.whole(Cover.DEPTH, bytes(random));
    for (int size = 0; size < 400; size += 40) {
      long[] first = leaves(random, 12, size);
      long[] second = leaves(random, 10, 30);
      Cover left = whole.without(first);
      Cover right = whole.without(second);

      assertThat(encoded(left.and(right)))
          .isEqualTo(encoded(right.and(left)))
          .isEqualTo(encoded(left.without(second)));
      assertThat(encoded(left.and(left))).isEqualTo(encoded(left));
      assertThat(encoded(left.and(whole))).isEqualTo(encoded(left));
    }
  }

  @Test
  void shouldLoseNodesWhoseLeavesAreAllPunctured() {
    Cover whole = Cover.whole(3, new byte[32]);

    assertThat(whole.size()).isEqualTo(1);
    assertThat(whole.without(new long[] {5}).size()).isEqualTo(3);
    assertThat(whole.without(new long[] {4, 5}).size()).isEqualTo(2);
    assertThat(whole.without(new long[] {4, 5, 6, 7}).size()).isEqualTo(1);
    assertThat(whole.without(new long[] {0, 1, 2, 3, 4, 5, 6, 7}).size()).isZero();
    assertThat(whole.without(new long[] {5, 5, 5}).punctured()).isEqualTo(1);
  }

  @Test
  void shouldStaySmallWhereTenThousandOfAMillionAreErased() {
    Random random = Dice.roll();
    long[] leaves = random.longs(0, 1_000_000).distinct().limit(10_000).sorted().toArray();

    Cover cover = Cover.whole(Cover.DEPTH, bytes(random)).without(leaves);

    assertThat(cover.punctured()).isEqualTo(10_000);
    assertThat(cover.encodedLength()).isBetween(2_000_000, 2_500_000);
    assertThat(Cover.whole(Cover.DEPTH, bytes(random)).without(new long[] {77}).size())
        .isEqualTo(32);
  }

  @Test
  void shouldBeTheSameWhenReadAgain() {
    Random random = Dice.roll();
    Cover cover = Cover.whole(Cover.DEPTH, bytes(random)).without(leaves(random, 32, 500));

    Cover read = Cover.read(ByteBuffer.wrap(encoded(cover)));

    assertThat(encoded(read)).isEqualTo(encoded(cover));
    assertThat(read.isAsPunctured(cover)).isTrue();
    assertThat(leaf(read, 12345)).isEqualTo(leaf(cover, 12345));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 4, 5, 41, 45})
  void shouldRefuseNodesThatAreCutOffOrOutOfPlace(int damage) {
    byte[] bytes = encoded(Cover.whole(Cover.DEPTH, new byte[32]).without(new long[] {9}));
    if (damage == 0) {
      bytes = new byte[] {1, 2};
    } else {
      bytes[damage] ^= 0x55;
    }
    ByteBuffer source = ByteBuffer.wrap(bytes);

    assertThatIllegalArgumentException().isThrownBy(() -> Cover.read(source));
  }

  @Test
  void shouldNotShowItsKeys() {
    assertThat(Cover.whole(Cover.DEPTH, new byte[32])).hasToString("Cover of 1 nodes");
  }

  private void addAllBelow(byte[] key, int levels, Set<String> found) {
    found.add(HexFormat.of().formatHex(key));
    if (levels > 0) {
      addAllBelow(child(key, LEFT), levels - 1, found);
      addAllBelow(child(key, RIGHT), levels - 1, found);
    }
  }

  private byte[] child(byte[] key, byte[] label) {
    byte[] child = new byte[32];
    hmac.derive(key, 0, label, child, 0);
    return child;
  }

  private static Optional<String> leaf(Cover cover, long leaf) {
    byte[] key = new byte[32];
    return new Walker(cover).walk(leaf, key)
        ? Optional.of(HexFormat.of().formatHex(key))
        : Optional.empty();
  }

  private static byte[] encoded(Cover cover) {
    ByteBuffer target = ByteBuffer.allocate(cover.encodedLength());
    cover.write(target);
    return target.array();
  }

  private static long[] leaves(Random random, int depth, int count) {
    return random.longs(count, 0, 1L << depth).sorted().toArray();
  }

  private static Set<Long> union(long[] first, long[] second) {
    Set<Long> both = new HashSet<>();
    for (long[] leaves : new long[][] {first, second}) {
      for (long leaf : leaves) {
        both.add(leaf);
      }
    }
    return both;
  }

  private static byte[] bytes(Random random) {
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    return bytes;
  }
}

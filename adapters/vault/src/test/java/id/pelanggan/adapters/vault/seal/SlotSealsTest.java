package id.pelanggan.adapters.vault.seal;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.vault.Dice;
import id.pelanggan.adapters.vault.Failures;
import id.pelanggan.adapters.vault.tree.Cover;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.vault.KeySlot;
import id.pelanggan.domain.vault.SealPlace;
import id.pelanggan.domain.vault.VaultError;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SlotSealsTest {
  private static final UUID OWNER = new UUID(0, 1);
  private static final UUID ROW = new UUID(0, 2);
  private static final SealPlace PLACE =
      new SealPlace("customer_identity", OWNER, ROW, "document", 3);
  private static final KeySlot SLOT = new KeySlot(7);

  /** Sealed by a program of its own, under the tree whose root is 0, 1, 2 … 31. */
  private static final String KNOWN =
      "016465666768696a6b6c6d6e6f59cacc6e880a6a1379a27648a698bfaabb246dab5a1ab1ba3e8e72d08acd16e6"
          + "468fe3df132ee441d67d8f35a323d94293740542cb80bb39838dcbc2fbd3145947418e180fe1339179392e"
          + "9f9abf965f";

  private final SlotSeals seals = seals(Cover.whole(Cover.DEPTH, root()));

  @Test
  void shouldOpenWhatAnybodyElseSealed() {
    byte[] sealed = HexFormat.of().parseHex(KNOWN);

    assertThat(new String(seals.open(SLOT, PLACE, sealed), StandardCharsets.UTF_8))
        .isEqualTo("Siti");
  }

  @Test
  void shouldOpenWhatItSealed() {
    Random random = Dice.roll();
    for (int length = 0; length < 10_000; length += 1 + random.nextInt(200)) {
      byte[] plain = new byte[length];
      random.nextBytes(plain);
      KeySlot slot = new KeySlot(random.nextLong(KeySlot.COUNT));
      assertThat(seals.open(slot, PLACE, seals.seal(slot, PLACE, plain))).isEqualTo(plain);
    }
  }

  @Test
  void shouldSealDifferentlyEachTime() {
    byte[] plain = {1, 2, 3};
    Set<String> nonces = new HashSet<>();
    for (int count = 0; count < 2000; count++) {
      byte[] sealed = seals.seal(SLOT, PLACE, plain);
      assertThat(nonces.add(HexFormat.of().formatHex(sealed, 1, 13))).isTrue();
    }
  }

  @Test
  void shouldHideTheLengthOfAText() {
    assertThat(IntStream.range(64, 128).mapToObj(this::sealedLength))
        .containsOnly(1 + 12 + 128 + 16);
  }

  @Test
  void shouldNotOpenWhereAnySingleBitOfAByteIsChanged() {
    byte[] sealed = seals.seal(SLOT, PLACE, new byte[100]);
    for (int index = 0; index < sealed.length; index++) {
      byte[] changed = sealed.clone();
      changed[index] ^= (byte) (1 << (index % 8));
      assertBroken(SLOT, PLACE, changed);
    }
  }

  @Test
  void shouldNotOpenWhatIsCutOffOrLengthened() {
    byte[] sealed = seals.seal(SLOT, PLACE, new byte[10]);
    for (int length = 0; length < sealed.length; length++) {
      assertBroken(SLOT, PLACE, Arrays.copyOf(sealed, length));
    }
    assertBroken(SLOT, PLACE, Arrays.copyOf(sealed, sealed.length + 1));
  }

  @Test
  void shouldNotOpenInAnotherPlaceOrUnderAnotherSlot() {
    byte[] sealed = seals.seal(SLOT, PLACE, new byte[10]);
    List<SealPlace> others =
        List.of(
            new SealPlace("customer_identit", OWNER, ROW, "document", 3),
            new SealPlace("source_payload", OWNER, ROW, "document", 3),
            new SealPlace("customer_identity", ROW, ROW, "document", 3),
            new SealPlace("customer_identity", ROW, OWNER, "document", 3),
            new SealPlace("customer_identity", OWNER, OWNER, "document", 3),
            new SealPlace("customer_identity", OWNER, ROW, "documen", 3),
            new SealPlace("customer_identity", OWNER, ROW, "notes", 3),
            new SealPlace("customer_identity", OWNER, ROW, "document", 2),
            new SealPlace("customer_identity", OWNER, ROW, "document", 4));

    others.forEach(place -> assertBroken(SLOT, place, sealed));
    assertBroken(new KeySlot(8), PLACE, sealed);
    assertBroken(new KeySlot(SLOT.number() + SlotKeys.CAPACITY), PLACE, sealed);
  }

  /** Without lengths, the end of one name could be taken for the start of the next. */
  @Test
  void shouldTellPlacesApartWhoseNamesJoinToTheSame() {
    PlaceBytes places = new PlaceBytes();
    Set<String> encoded = new HashSet<>();
    for (String table : List.of("", "a", "ab", "abc", "\0", "\0\0\0\1a")) {
      for (String group : List.of("", "c", "bc", "abc", "\0", "x".repeat(300))) {
        SealPlace place = new SealPlace(table, new UUID(0, 0), new UUID(0, 0), group, 1);
        encoded.add(
            StandardCharsets.ISO_8859_1.decode(places.of((byte) 1, SLOT, place)).toString());
      }
    }

    assertThat(encoded).hasSize(36);
  }

  @Test
  void shouldSayNothingButTheTableOfABrokenText() {
    PelangganException failure = Failures.of(() -> seals.open(SLOT, PLACE, new byte[100]));

    assertThat(failure.details()).isEqualTo(Map.of("table", "customer_identity"));
    assertThat(failure).hasNoCause();
  }

  @Test
  void shouldSayThatAKeyIsGone() {
    byte[] sealed = seals.seal(SLOT, PLACE, new byte[10]);
    SlotSeals punctured =
        seals(Cover.whole(Cover.DEPTH, root()).without(new long[] {SLOT.number()}));

    assertThat(Failures.of(() -> punctured.open(SLOT, PLACE, sealed)).code())
        .isEqualTo(VaultError.KEY_PUNCTURED);
    assertThat(Failures.of(() -> punctured.seal(SLOT, PLACE, sealed)).code())
        .isEqualTo(VaultError.KEY_PUNCTURED);
    assertThat(punctured.seal(new KeySlot(6), PLACE, sealed)).isNotEmpty();
  }

  @Test
  void shouldServeManyThreads() {
    List<Boolean> same =
        IntStream.range(0, 20_000)
            .parallel()
            .mapToObj(number -> {
              KeySlot slot = new KeySlot(number % 700);
              byte[] plain = new byte[] {(byte) number};
              return Arrays.equals(plain, seals.open(slot, PLACE, seals.seal(slot, PLACE, plain)));
            })
            .toList();

    assertThat(same).containsOnly(true);
  }

  private int sealedLength(int length) {
    return seals.seal(SLOT, PLACE, new byte[length]).length;
  }

  private void assertBroken(KeySlot slot, SealPlace place, byte[] sealed) {
    assertThat(Failures.of(() -> seals.open(slot, place, sealed)).code())
        .isEqualTo(VaultError.SEAL_BROKEN);
  }

  private static SlotSeals seals(Cover cover) {
    return new SlotSeals(cover, new SecureRandom());
  }

  private static byte[] root() {
    byte[] root = new byte[32];
    for (int i = 0; i < root.length; i++) {
      root[i] = (byte) i;
    }
    return root;
  }
}

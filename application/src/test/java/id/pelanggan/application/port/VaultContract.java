package id.pelanggan.application.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.vault.BlindIndex;
import id.pelanggan.domain.vault.BlindIndexKind;
import id.pelanggan.domain.vault.KeySlot;
import id.pelanggan.domain.vault.SealPlace;
import id.pelanggan.domain.vault.VaultError;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What everything that seals has to do. */
public interface VaultContract {
  SealPlace PLACE = new SealPlace("table", new UUID(0, 1), new UUID(0, 2), "whole", 3);
  byte[] PLAIN = {0, 1, 2, -1};

  /** With its keys at hand. */
  Vault vault();

  @Test
  default void shouldOpenWhatItSealed() {
    Vault vault = vault();
    KeySlot slot = vault.newSlot();

    assertThat(vault.open(slot, PLACE, vault.seal(slot, PLACE, PLAIN))).isEqualTo(PLAIN);
    assertThat(vault.open(slot, PLACE, vault.seal(slot, PLACE, new byte[0]))).isEmpty();
  }

  @Test
  default void shouldSealTheSameTextDifferently() {
    Vault vault = vault();
    KeySlot slot = vault.newSlot();

    assertThat(vault.seal(slot, PLACE, PLAIN)).isNotEqualTo(vault.seal(slot, PLACE, PLAIN));
  }

  @Test
  default void shouldOpenNothingThatWasMovedOrRolledBack() {
    Vault vault = vault();
    KeySlot slot = vault.newSlot();
    byte[] sealed = vault.seal(slot, PLACE, PLAIN);
    UUID other = new UUID(0, 9);
    Set<SealPlace> elsewhere =
        Set.of(
            new SealPlace("other", PLACE.owner(), PLACE.row(), PLACE.group(), PLACE.version()),
            new SealPlace(PLACE.table(), other, PLACE.row(), PLACE.group(), PLACE.version()),
            new SealPlace(PLACE.table(), PLACE.owner(), other, PLACE.group(), PLACE.version()),
            new SealPlace(PLACE.table(), PLACE.owner(), PLACE.row(), "other", PLACE.version()),
            new SealPlace(PLACE.table(), PLACE.owner(), PLACE.row(), PLACE.group(), 4));

    for (SealPlace place : elsewhere) {
      assertBroken(vault, slot, place, sealed);
    }
    assertBroken(vault, vault.newSlot(), PLACE, sealed);
  }

  @Test
  default void shouldOpenNothingThatWasChanged() {
    Vault vault = vault();
    KeySlot slot = vault.newSlot();
    byte[] sealed = vault.seal(slot, PLACE, PLAIN);

    for (int i = 0; i < sealed.length; i++) {
      byte[] changed = sealed.clone();
      changed[i] ^= 1;
      assertBroken(vault, slot, PLACE, changed);
    }
  }

  @Test
  default void shouldNeverGiveOutASlotTwice() {
    Vault vault = vault();
    Set<KeySlot> slots = new HashSet<>();

    for (int i = 0; i < 3_000; i++) {
      assertThat(slots.add(vault.newSlot())).isTrue();
    }
  }

  @Test
  default void shouldIndexEqualValuesOfAKindEqually() {
    Vault vault = vault();

    Set<BlindIndex> indexes = new HashSet<>();
    for (BlindIndexKind kind : BlindIndexKind.values()) {
      indexes.add(vault.index(kind, PLAIN));
      indexes.add(vault.index(kind, PLAIN.clone()));
      indexes.add(vault.index(kind, new byte[] {7}));
    }

    assertThat(indexes).hasSize(2 * EnumSet.allOf(BlindIndexKind.class).size());
  }

  private static void assertBroken(Vault vault, KeySlot slot, SealPlace place, byte[] sealed) {
    assertThatThrownBy(() -> vault.open(slot, place, sealed))
        .isInstanceOfSatisfying(
            PelangganException.class,
            failure -> assertThat(failure.code()).isEqualTo(VaultError.SEAL_BROKEN));
  }
}

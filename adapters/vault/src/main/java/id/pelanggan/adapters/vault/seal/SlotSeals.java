package id.pelanggan.adapters.vault.seal;

import id.pelanggan.adapters.vault.tree.Cover;
import id.pelanggan.domain.vault.KeySlot;
import id.pelanggan.domain.vault.SealPlace;
import java.security.SecureRandom;

/**
 * Seals and opens with what one cover can derive, and remembers keys as long as nothing is
 * punctured. Any thread may use it.
 */
public final class SlotSeals {
  private final Shelf<Sealer> sealers;

  public SlotSeals(Cover cover, SecureRandom random) {
    SlotKeys keys = new SlotKeys();
    this.sealers = new Shelf<>(() -> new Sealer(cover, keys, random));
  }

  public byte[] seal(KeySlot slot, SealPlace place, byte[] plain) {
    return sealers.with(sealer -> sealer.seal(slot, place, plain));
  }

  public byte[] open(KeySlot slot, SealPlace place, byte[] sealed) {
    return sealers.with(sealer -> sealer.open(slot, place, sealed));
  }
}

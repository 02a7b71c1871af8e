package id.pelanggan.adapters.vault.seal;

import java.security.Key;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The keys of 65,536 slots used lately, at about 100 bytes each: 7 MB when full. A slot takes the
 * place of the one whose number is the same in its last 16 bits. Any thread may use it.
 */
final class SlotKeys {
  static final int CAPACITY = 1 << 16;

  private final AtomicReferenceArray<@Nullable SlotKey> keys = new AtomicReferenceArray<>(CAPACITY);

  /** Null where it has to be derived; an {@code Optional} for each text would cost too much. */
  @Nullable Key find(long slot) {
    SlotKey found = keys.getAcquire(place(slot));
    return found != null && found.slot() == slot ? found.key() : null;
  }

  void put(long slot, Key key) {
    keys.setRelease(place(slot), new SlotKey(slot, key));
  }

  private static int place(long slot) {
    return (int) slot & (CAPACITY - 1);
  }

  private record SlotKey(long slot, Key key) {
    @Override
    public String toString() {
      return "***";
    }
  }
}

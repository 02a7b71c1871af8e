package id.pelanggan.adapters.vault.seal;

import id.pelanggan.domain.vault.KeySlot;
import id.pelanggan.domain.vault.SealPlace;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A slot and a place as bytes that no other slot and place have: texts are preceded by their
 * lengths. Its buffer is used again; for one thread at a time.
 */
final class PlaceBytes {
  private static final byte[] LABEL = "pelanggan/1 sealed text".getBytes(StandardCharsets.US_ASCII);
  private static final int FIXED_LENGTH =
      LABEL.length + 1 + Long.BYTES + 4 * Long.BYTES + 3 * Integer.BYTES;

  private ByteBuffer buffer = ByteBuffer.allocate(256);

  /**
   * @param form the version of the sealed text's form
   */
  ByteBuffer of(byte form, KeySlot slot, SealPlace place) {
    byte[] table = place.table().getBytes(StandardCharsets.UTF_8);
    byte[] group = place.group().getBytes(StandardCharsets.UTF_8);
    makeRoom(FIXED_LENGTH + table.length + group.length);
    buffer.clear().put(LABEL).put(form).putLong(slot.number());
    put(table);
    put(place.owner());
    put(place.row());
    put(group);
    return buffer.putInt(place.version()).flip();
  }

  private void put(byte[] text) {
    buffer.putInt(text.length).put(text);
  }

  private void put(UUID id) {
    buffer.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
  }

  private void makeRoom(int length) {
    if (buffer.capacity() < length) {
      buffer = ByteBuffer.allocate(length);
    }
  }
}

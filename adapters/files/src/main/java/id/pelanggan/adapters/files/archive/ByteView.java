package id.pelanggan.adapters.files.archive;

import id.pelanggan.adapters.files.disk.DiskFile;
import id.pelanggan.domain.failure.PelangganException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** Bytes of an archive and the numbers in them. */
final class ByteView {
  private static final long HALF = 0xFFFF_FFFFL;

  private final ByteBuffer bytes;

  private ByteView(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * @param damaged what is thrown where the file has no such bytes
   */
  static ByteView of(DiskFile disk, long place, int length, Supplier<PelangganException> damaged) {
    if (place < 0 || length < 0 || place > disk.size() - length) {
      throw damaged.get();
    }
    byte[] bytes = new byte[length];
    int filled = 0;
    while (filled < length) {
      int count = disk.readAt(place + filled, bytes, filled, length - filled);
      if (count < 0) {
        throw damaged.get();
      }
      filled += count;
    }
    return new ByteView(bytes);
  }

  int size() {
    return bytes.capacity();
  }

  int two(int at) {
    return Short.toUnsignedInt(bytes.getShort(at));
  }

  long four(int at) {
    return bytes.getInt(at) & HALF;
  }

  long eight(int at) {
    return bytes.getLong(at);
  }

  /** One character a byte: names are compared, never shown. */
  String text(int at, int length) {
    return new String(bytes.array(), at, length, StandardCharsets.ISO_8859_1);
  }
}

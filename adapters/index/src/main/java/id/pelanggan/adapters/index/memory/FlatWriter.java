package id.pelanggan.adapters.index.memory;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/** Writes flat arrays, and at the end a sum of all bytes. */
final class FlatWriter {
  private final OutputStream out;
  private final CRC32C sum = new CRC32C();
  private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16);

  FlatWriter(OutputStream out) {
    this.out = out;
  }

  void writeInt(int value) throws IOException {
    ensure(Integer.BYTES);
    buffer.putInt(value);
  }

  void writeLong(long value) throws IOException {
    ensure(Long.BYTES);
    buffer.putLong(value);
  }

  void writeInts(int[] values, int count) throws IOException {
    for (int place = 0; place < count; place++) {
      writeInt(values[place]);
    }
  }

  void writeLongs(long[] values, int count) throws IOException {
    for (int place = 0; place < count; place++) {
      writeLong(values[place]);
    }
  }

  void writeBytes(byte[] values, int count) throws IOException {
    int place = 0;
    while (place < count) {
      ensure(1);
      int piece = Math.min(count - place, buffer.remaining());
      buffer.put(values, place, piece);
      place += piece;
    }
  }

  /** Nothing may be written behind. */
  void finish() throws IOException {
    flush();
    buffer.putInt((int) sum.getValue());
    flush();
    out.flush();
  }

  private void ensure(int bytes) throws IOException {
    if (buffer.remaining() < bytes) {
      flush();
    }
  }

  private void flush() throws IOException {
    sum.update(buffer.array(), 0, buffer.position());
    out.write(buffer.array(), 0, buffer.position());
    buffer.clear();
  }
}

package id.pelanggan.adapters.index.memory;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.zip.CRC32C;

/**
 * Reads what {@link FlatWriter} wrote. Whatever else it is given, it ends with an {@link
 * IOException}: arrays grow only as far as bytes arrive, and never beyond what the index may take.
 */
final class FlatReader {
  private static final int PIECE = 1 << 16;

  private final InputStream in;
  private final CRC32C sum = new CRC32C();
  private final ByteBuffer buffer = ByteBuffer.allocate(PIECE);
  private long room;

  /**
   * @param room how many bytes of memory may be taken
   */
  FlatReader(InputStream in, long room) {
    this.in = in;
    this.room = room;
  }

  int readInt() throws IOException {
    return fill(Integer.BYTES).getInt();
  }

  long readLong() throws IOException {
    return fill(Long.BYTES).getLong();
  }

  int readCount() throws IOException {
    return checkCount(readInt());
  }

  int checkCount(long count) throws IOException {
    check(count >= 0 && count <= Integer.MAX_VALUE - 8);
    return (int) count;
  }

  int[] readInts(int count) throws IOException {
    takeRoom((long) Integer.BYTES * count);
    int[] read = new int[Math.min(count, PIECE)];
    int place = 0;
    while (place < count) {
      int piece = Math.min(count - place, PIECE / Integer.BYTES);
      read = place + piece > read.length ? Arrays.copyOf(read, longer(read.length, count)) : read;
      fill(piece * Integer.BYTES).asIntBuffer().get(read, place, piece);
      place += piece;
    }
    return read;
  }

  long[] readLongs(int count) throws IOException {
    takeRoom((long) Long.BYTES * count);
    long[] read = new long[Math.min(count, PIECE)];
    int place = 0;
    while (place < count) {
      int piece = Math.min(count - place, PIECE / Long.BYTES);
      read = place + piece > read.length ? Arrays.copyOf(read, longer(read.length, count)) : read;
      fill(piece * Long.BYTES).asLongBuffer().get(read, place, piece);
      place += piece;
    }
    return read;
  }

  byte[] readBytes(int count) throws IOException {
    takeRoom(count);
    byte[] read = new byte[Math.min(count, PIECE)];
    int place = 0;
    while (place < count) {
      int piece = Math.min(count - place, PIECE);
      read = place + piece > read.length ? Arrays.copyOf(read, longer(read.length, count)) : read;
      fill(piece).get(read, place, piece);
      place += piece;
    }
    return read;
  }

  /** Makes an array that is derived from what was read. */
  <A> A make(int count, int size, IntFunction<A> maker) throws IOException {
    takeRoom((long) count * size);
    return maker.apply(count);
  }

  /** Reckons with memory that is about to be taken. */
  void takeRoom(long bytes) throws IOException {
    room -= bytes;
    if (room < 0) {
      throw new IOException("the copy of the index is larger than the index may be");
    }
  }

  void check(boolean sound) throws IOException {
    if (!sound) {
      throw new IOException("the copy of the index is damaged");
    }
  }

  /** Compares the sum of all bytes. */
  void finish() throws IOException {
    int expected = (int) sum.getValue();
    check(readInt() == expected);
  }

  private static int longer(int length, int wanted) {
    return (int) Math.min(wanted, 2L * length);
  }

  private ByteBuffer fill(int bytes) throws IOException {
    if (in.readNBytes(buffer.array(), 0, bytes) < bytes) {
      throw new EOFException("the copy of the index breaks off");
    }
    sum.update(buffer.array(), 0, bytes);
    return buffer.clear().limit(bytes);
  }
}

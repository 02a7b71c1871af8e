package id.pelanggan.adapters.files.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A zip file put together byte by byte, so that it can lie. */
final class RawZip {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final List<byte[]> directory = new ArrayList<>();

  /** An entry as every program writes it. */
  RawZip add(String name, byte[] bytes) {
    return add(Entry.of(name, bytes));
  }

  RawZip add(String name, String text) {
    return add(name, text.getBytes(StandardCharsets.UTF_8));
  }

  RawZip add(Entry entry) {
    long place = out.size();
    byte[] name = entry.name().getBytes(StandardCharsets.UTF_8);
    ByteBuffer header = numbers(30).putInt(0x0403_4B50).putShort((short) 20);
    header.putShort((short) entry.flags()).putShort((short) entry.method()).putInt(0);
    header.putInt((int) entry.crc()).putInt(entry.data().length).putInt((int) entry.unpacked());
    header.putShort((short) name.length).putShort((short) 0);
    out.writeBytes(header.array());
    out.writeBytes(name);
    out.writeBytes(entry.data());
    return list(entry, place);
  }

  /** Names an entry in the directory only, at a place of anything else. */
  RawZip list(Entry entry, long place) {
    byte[] name = entry.name().getBytes(StandardCharsets.UTF_8);
    ByteBuffer line = numbers(46 + name.length).putInt(0x0201_4B50).putShort((short) 20);
    line.putShort((short) 20).putShort((short) entry.flags()).putShort((short) entry.method());
    line.putInt(0).putInt((int) entry.crc()).putInt(entry.data().length);
    line.putInt((int) entry.unpacked()).putShort((short) name.length).putShort((short) 0);
    line.putShort((short) 0).putInt(0).putInt(0).putInt((int) place).put(name);
    directory.add(line.array());
    return this;
  }

  byte[] bytes() {
    return bytes(directory.size());
  }

  /**
   * @param entries as many as the end claims
   */
  byte[] bytes(int entries) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(out.toByteArray());
    directory.forEach(all::writeBytes);
    int size = directory.stream().mapToInt(line -> line.length).sum();
    ByteBuffer end = numbers(22).putInt(0x0605_4B50).putInt(0);
    end.putShort((short) entries).putShort((short) entries).putInt(size).putInt(out.size());
    all.writeBytes(end.putShort((short) 0).array());
    return all.toByteArray();
  }

  private static ByteBuffer numbers(int length) {
    return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
  }

  static byte[] deflate(byte[] bytes) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    deflater.setInput(bytes);
    deflater.finish();
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    byte[] piece = new byte[1 << 16];
    while (!deflater.finished()) {
      packed.write(piece, 0, deflater.deflate(piece));
    }
    deflater.end();
    return packed.toByteArray();
  }

  /**
   * What is said of an entry, and what it is.
   *
   * @param data as it is packed
   * @param unpacked how long it claims to be
   */
  record Entry(String name, int flags, int method, long crc, long unpacked, byte[] data) {
    static Entry of(String name, byte[] bytes) {
      CRC32 crc = new CRC32();
      crc.update(bytes);
      return new Entry(name, 0, 8, crc.getValue(), bytes.length, deflate(bytes));
    }

    Entry claiming(long length) {
      return new Entry(name, flags, method, crc, length, data);
    }

    Entry withCrc(long other) {
      return new Entry(name, flags, method, other, unpacked, data);
    }

    Entry withFlags(int other) {
      return new Entry(name, other, method, crc, unpacked, data);
    }

    Entry withMethod(int other) {
      return new Entry(name, flags, other, crc, unpacked, data);
    }

    Entry withData(byte[] other) {
      return new Entry(name, flags, method, crc, unpacked, other);
    }
  }
}

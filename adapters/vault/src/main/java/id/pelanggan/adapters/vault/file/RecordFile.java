package id.pelanggan.adapters.vault.file;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * Records of one length behind each other, each with a checksum; they are added and never changed.
 * One that was torn or damaged is left out, and those around it are read all the same. All methods
 * but {@link #list} of a file that is not there need the folder's lock.
 */
public final class RecordFile {
  private static final byte[] HEAD = "pelanggan tombstones 1\n".getBytes(StandardCharsets.US_ASCII);

  private final KeyFolder folder;
  private final String name;
  private final int length;

  /**
   * @param length of a record without its checksum
   */
  public RecordFile(KeyFolder folder, String name, int length) {
    this.folder = requireNonNull(folder, "folder is null");
    this.name = requireNonNull(name, "name is null");
    this.length = length;
  }

  /** Adds records, over what a crash left half written; they are safe when it returns. */
  public void append(List<byte[]> records) {
    if (!folder.exists(name)) {
      folder.put(name, HEAD);
    }
    ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(records.size(), stride()));
    for (byte[] record : records) {
      bytes.put(record).putInt(checksum(record));
    }
    try (Disk disk = ChannelDisk.write(folder.locate(name))) {
      disk.write(end(disk.size()), bytes.flip());
      disk.force();
    } catch (IOException e) {
      throw FileFailure.of(e, folder.locate(name));
    }
  }

  /** Those that are whole, in their order; none where there is no file. */
  public List<byte[]> list() {
    List<byte[]> records = new ArrayList<>();
    if (!folder.exists(name)) {
      return records;
    }
    try (Disk disk = ChannelDisk.read(folder.locate(name))) {
      ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(disk.size()));
      disk.read(0, bytes);
      bytes.flip().position(Math.min(bytes.limit(), HEAD.length));
      while (bytes.remaining() >= stride()) {
        byte[] record = new byte[length];
        bytes.get(record);
        if (bytes.getInt() == checksum(record)) {
          records.add(record);
        }
      }
    } catch (IOException e) {
      throw FileFailure.of(e, folder.locate(name));
    }
    return records;
  }

  /** Behind the last whole place; a file that has not even its head has none. */
  private long end(long size) {
    return size <= HEAD.length ? HEAD.length : size - (size - HEAD.length) % stride();
  }

  private int stride() {
    return length + Integer.BYTES;
  }

  private static int checksum(byte[] record) {
    CRC32C checksum = new CRC32C();
    checksum.update(record);
    return (int) checksum.getValue();
  }
}

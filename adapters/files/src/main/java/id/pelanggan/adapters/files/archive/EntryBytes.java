package id.pelanggan.adapters.files.archive;

import id.pelanggan.adapters.files.disk.DiskFile;
import id.pelanggan.adapters.files.refusal.Refusal;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.spreadsheet.SpreadsheetError;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** What an entry unpacks to; at its end it is as long as announced and undamaged, or refused. */
public final class EntryBytes extends InputStream {
  private static final int PIECE = 1 << 16;

  private final Path path;
  private final DiskFile disk;
  private final ArchiveEntry entry;
  private final long data;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 crc = new CRC32();
  private final byte[] piece = new byte[PIECE];
  private long taken;
  private long given;
  private boolean ended;

  EntryBytes(Path path, DiskFile disk, ArchiveEntry entry, long data) {
    this.path = path;
    this.disk = disk;
    this.entry = entry;
    this.data = data;
  }

  /** How many packed bytes were taken from the file. */
  public long taken() {
    return taken;
  }

  /** How many there are. */
  public long packed() {
    return entry.packed();
  }

  /** Reads the rest, so that damage in it is noticed. */
  public void finish() {
    byte[] rest = new byte[PIECE];
    int count = 0;
    while (count >= 0) {
      count = read(rest, 0, rest.length);
    }
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    if (length == 0 || ended) {
      return length == 0 ? 0 : -1;
    }
    int count = unpack(target, offset, length);
    if (count < 0) {
      ended = true;
      requireWhole();
      return -1;
    }
    crc.update(target, offset, count);
    given += count;
    if (given > entry.unpacked()) {
      throw damaged();
    }
    return count;
  }

  private int unpack(byte[] target, int offset, int length) {
    return entry.method() == ArchiveEntry.STORED
        ? take(target, offset, length)
        : inflate(target, offset, length);
  }

  private int inflate(byte[] target, int offset, int length) {
    try {
      int count = inflater.inflate(target, offset, length);
      while (count == 0 && !inflater.finished()) {
        int fed = inflater.needsInput() ? take(piece, 0, PIECE) : -1;
        if (fed < 0) {
          throw damaged();
        }
        inflater.setInput(piece, 0, fed);
        count = inflater.inflate(target, offset, length);
      }
      return count == 0 ? -1 : count;
    } catch (DataFormatException e) {
      disk.requireUnchanged();
      throw damaged();
    }
  }

  /** Packed bytes, as far as the entry reaches. */
  private int take(byte[] target, int offset, int length) {
    int wanted = (int) Math.min(length, entry.packed() - taken);
    int count = wanted == 0 ? -1 : disk.readAt(data + taken, target, offset, wanted);
    taken += Math.max(0, count);
    return count;
  }

  private void requireWhole() {
    boolean all = taken == entry.packed() && inflater.getRemaining() == 0;
    if (!all || given != entry.unpacked() || crc.getValue() != entry.crc()) {
      disk.requireUnchanged();
      throw damaged();
    }
  }

  private PelangganException damaged() {
    return Refusal.of(SpreadsheetError.SPREADSHEET_WORKBOOK_DAMAGED, path);
  }

  @Override
  public void close() {
    inflater.end();
  }
}

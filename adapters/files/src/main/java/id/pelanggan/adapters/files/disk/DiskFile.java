package id.pelanggan.adapters.files.disk;

import id.pelanggan.adapters.files.refusal.Refusal;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.spreadsheet.SpreadsheetError;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CancellationException;

/**
 * The bytes of a regular file as it was when it was opened. That it has changed since then is
 * noticed about every mebibyte and at its end.
 */
public final class DiskFile extends InputStream {
  private static final long BYTES_BETWEEN_LOOKS = 1 << 20;

  private final Path path;
  private final FileChannel channel;
  private final FileState opened;
  private long position;
  private long nextLook = BYTES_BETWEEN_LOOKS;
  private long looked;

  private DiskFile(Path path, FileChannel channel, FileState opened) {
    this.path = path;
    this.channel = channel;
    this.opened = opened;
  }

  /** Opens a file, never a device or a pipe, whose reading might not come to an end. */
  public static DiskFile open(Path path) {
    FileState state = FileState.of(path);
    try {
      return new DiskFile(path, FileChannel.open(path, StandardOpenOption.READ), state);
    } catch (IOException e) {
      throw Refusal.of(FileState.error(e), path, e);
    }
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  /**
   * @throws CancellationException where the thread is interrupted; its flag stays set
   */
  @Override
  public int read(byte[] target, int offset, int length) {
    int count = readChannel(ByteBuffer.wrap(target, offset, length), position);
    position += Math.max(0, count);
    if (count < 0 || position >= nextLook) {
      nextLook = position + BYTES_BETWEEN_LOOKS;
      requireUnchanged();
    }
    return count;
  }

  private int readChannel(ByteBuffer target, long place) {
    try {
      return channel.read(target, place);
    } catch (ClosedByInterruptException e) {
      throw new CancellationException("interrupted while a file was read");
    } catch (IOException e) {
      throw Refusal.of(SpreadsheetError.SPREADSHEET_NOT_READABLE, path, e);
    }
  }

  /**
   * Reads from a place and stays where it was.
   *
   * @return how many bytes; -1 at the end of the file
   * @throws CancellationException where the thread is interrupted; its flag stays set
   */
  public int readAt(long place, byte[] target, int offset, int length) {
    int count = readChannel(ByteBuffer.wrap(target, offset, length), place);
    looked += Math.max(0, count);
    if (count < 0 || looked >= BYTES_BETWEEN_LOOKS) {
      looked = 0;
      requireUnchanged();
    }
    return count;
  }

  /** How many bytes were read one after another. */
  public long position() {
    return position;
  }

  /** Its size when it was opened. */
  public long size() {
    return opened.size();
  }

  /** Throws {@code SPREADSHEET_CHANGED} where the path leads to something else by now. */
  public void requireUnchanged() {
    if (!isUnchanged() || position > opened.size()) {
      throw Refusal.of(SpreadsheetError.SPREADSHEET_CHANGED, path);
    }
  }

  private boolean isUnchanged() {
    try {
      return FileState.of(path).equals(opened);
    } catch (PelangganException e) {
      return false;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw Refusal.of(SpreadsheetError.SPREADSHEET_NOT_READABLE, path, e);
    }
  }
}

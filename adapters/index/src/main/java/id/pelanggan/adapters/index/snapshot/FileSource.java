package id.pelanggan.adapters.index.snapshot;

import id.pelanggan.application.port.SearchSnapshots.Source;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;

/** Reads a copy. A file that is damaged just ends: whoever reads has to check what it got. */
final class FileSource implements Source {
  private static final int BUFFER = 1 << 16;

  private final FileChannel channel;
  private final DataInputStream in;
  private final long bytes;
  private boolean ended;

  private FileSource(FileChannel channel) throws IOException {
    this.channel = channel;
    bytes = channel.size();
    in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel), BUFFER));
  }

  /** Empty where the file cannot be read, or is not of this version's form. */
  static Optional<FileSource> open(Path path) {
    try {
      FileSource source =
          new FileSource(
              FileChannel.open(path, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)));
      if (source.hasHeader()) {
        return Optional.of(source);
      }
      source.close();
      return Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public Optional<byte[]> read() {
    if (ended) {
      return Optional.empty();
    }
    Optional<byte[]> block = tryRead();
    ended = block.isEmpty();
    return block;
  }

  @Override
  public long bytes() {
    return bytes;
  }

  @Override
  public void close() {
    ended = true;
    try {
      channel.close();
    } catch (IOException e) {
      // What was read is read.
      ended = true;
    }
  }

  private boolean hasHeader() {
    try {
      return in.readLong() == BlockFile.MARK && in.readInt() == BlockFile.VERSION;
    } catch (IOException e) {
      return false;
    }
  }

  private Optional<byte[]> tryRead() {
    try {
      int length = in.readInt();
      if (length < 0 || length > BlockFile.LONGEST || length > bytes) {
        return Optional.empty();
      }
      byte[] block = in.readNBytes(length);
      return block.length == length ? Optional.of(block) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}

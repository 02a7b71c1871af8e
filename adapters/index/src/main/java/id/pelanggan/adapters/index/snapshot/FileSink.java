package id.pelanggan.adapters.index.snapshot;

import id.pelanggan.application.port.SearchSnapshots.Sink;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.function.Consumer;

/** Writes a copy beside the newest one, and then into its place. */
final class FileSink implements Sink {
  /** 0600. */
  private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private static final Set<OpenOption> CREATE =
      Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

  private final Path fresh;
  private final Path place;
  private final Consumer<Path> handOver;
  private final FileChannel channel;
  private boolean finished;

  private FileSink(Path fresh, Path place, Consumer<Path> handOver) throws IOException {
    this.fresh = fresh;
    this.place = place;
    this.handOver = handOver;
    channel = FileChannel.open(fresh, CREATE, OWNER_ONLY);
  }

  /**
   * @param fresh where to write
   * @param place what to replace at the end
   * @param handOver makes the new file its owner's
   */
  static FileSink create(Path fresh, Path place, Consumer<Path> handOver) {
    try {
      FileSink sink = new FileSink(fresh, place, handOver);
      sink.begin();
      return sink;
    } catch (IOException e) {
      throw CopyFailure.notWritten(e, fresh);
    }
  }

  @Override
  public void write(byte[] block) {
    if (block.length > BlockFile.LONGEST) {
      throw new IllegalArgumentException("block is too long: " + block.length);
    }
    try {
      write(ByteBuffer.allocate(Integer.BYTES).putInt(block.length).flip());
      write(ByteBuffer.wrap(block));
    } catch (IOException e) {
      throw CopyFailure.notWritten(e, fresh);
    }
  }

  @Override
  public void finish() {
    try {
      write(ByteBuffer.allocate(Integer.BYTES).putInt(BlockFile.END).flip());
      channel.force(true);
      channel.close();
      handOver.accept(fresh);
      Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
      finished = true;
      BlockFile.forceFolder(place.resolveSibling(""));
    } catch (IOException e) {
      throw CopyFailure.notWritten(e, place);
    }
  }

  @Override
  public void close() {
    if (!finished) {
      try {
        channel.close();
        Files.deleteIfExists(fresh);
      } catch (IOException e) {
        throw CopyFailure.notWritten(e, fresh);
      }
    }
  }

  private void begin() throws IOException {
    try {
      write(
          ByteBuffer.allocate(BlockFile.HEADER)
              .putLong(BlockFile.MARK)
              .putInt(BlockFile.VERSION)
              .flip());
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  private void write(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }
}

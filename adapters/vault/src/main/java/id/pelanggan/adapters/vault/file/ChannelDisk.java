package id.pelanggan.adapters.vault.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** A file on a real disk. Links are not followed: root must not write where another user wants. */
final class ChannelDisk implements Disk {
  /** 0600. */
  static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private static final Set<OpenOption> READ =
      Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
  private static final Set<OpenOption> WRITE =
      Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
  private static final Set<OpenOption> CREATE =
      Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);

  private final FileChannel channel;

  private ChannelDisk(FileChannel channel) {
    this.channel = channel;
  }

  static ChannelDisk read(Path path) throws IOException {
    return new ChannelDisk(FileChannel.open(path, READ));
  }

  static ChannelDisk write(Path path) throws IOException {
    return new ChannelDisk(FileChannel.open(path, WRITE));
  }

  /** A file that was not there, for its owner alone. */
  static ChannelDisk create(Path path) throws IOException {
    return new ChannelDisk(FileChannel.open(path, CREATE, OWNER_ONLY));
  }

  @Override
  public long size() throws IOException {
    return channel.size();
  }

  @Override
  public void read(long position, ByteBuffer target) throws IOException {
    long at = position;
    int count = 0;
    while (target.hasRemaining() && count >= 0) {
      count = channel.read(target, at);
      at += count;
    }
  }

  @Override
  public void write(long position, ByteBuffer source) throws IOException {
    long at = position;
    while (source.hasRemaining()) {
      at += channel.write(source, at);
    }
  }

  @Override
  public void truncate(long size) throws IOException {
    channel.truncate(size);
  }

  @Override
  public void force() throws IOException {
    channel.force(true);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}

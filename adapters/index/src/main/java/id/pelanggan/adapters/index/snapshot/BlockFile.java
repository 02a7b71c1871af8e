package id.pelanggan.adapters.index.snapshot;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * How a copy lies in its file: a mark, the version of this form, then blocks, each with its length
 * before it, and behind the last one the length of none.
 */
final class BlockFile {
  /** {@code PLGNSRCH}. */
  static final long MARK = 0x504C474E53524348L;

  static final int VERSION = 1;
  static final int HEADER = Long.BYTES + Integer.BYTES;
  static final int LONGEST = 16 << 20;

  /** Stands for a length behind the last block. */
  static final int END = -1;

  private BlockFile() {}

  /** Makes sure that a file which was renamed or deleted is so after a power cut. */
  static void forceFolder(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}

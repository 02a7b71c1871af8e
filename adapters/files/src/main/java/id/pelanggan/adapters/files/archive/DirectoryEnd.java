package id.pelanggan.adapters.files.archive;

import id.pelanggan.adapters.files.disk.DiskFile;
import id.pelanggan.domain.failure.PelangganException;
import java.util.function.Supplier;

/**
 * Where an archive's directory is, as its end says.
 *
 * @param place of the directory
 * @param size of the directory in bytes
 * @param entries in the directory
 */
record DirectoryEnd(long place, long size, long entries) {
  private static final long END = 0x0605_4B50;
  private static final long LARGE_END = 0x0606_4B50;
  private static final long LOCATOR = 0x0706_4B50;
  private static final int END_SIZE = 22;
  private static final int LARGE_END_SIZE = 56;
  private static final int LOCATOR_SIZE = 20;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int IN_LARGE_END = 0xFFFF;
  private static final long IN_LARGE_END_TOO = 0xFFFF_FFFFL;

  static DirectoryEnd of(DiskFile disk, Supplier<PelangganException> damaged) {
    int length = (int) Math.min(disk.size(), END_SIZE + LONGEST_COMMENT);
    ByteView tail = ByteView.of(disk, disk.size() - length, length, damaged);
    int at = length - END_SIZE;
    while (at >= 0 && !isEnd(tail, at)) {
      at--;
    }
    if (at < 0 || tail.two(at + 4) != tail.two(at + 6) || tail.two(at + 8) != tail.two(at + 10)) {
      throw damaged.get();
    }
    long place = disk.size() - length + at;
    boolean large =
        tail.two(at + 10) == IN_LARGE_END
            || tail.four(at + 12) == IN_LARGE_END_TOO
            || tail.four(at + 16) == IN_LARGE_END_TOO;
    DirectoryEnd end = new DirectoryEnd(tail.four(at + 16), tail.four(at + 12), tail.two(at + 10));
    return large ? large(disk, place, damaged) : end.requireDirectlyBefore(place, damaged);
  }

  private static boolean isEnd(ByteView tail, int at) {
    return tail.four(at) == END && at + END_SIZE + tail.two(at + 20) == tail.size();
  }

  private static DirectoryEnd large(DiskFile disk, long end, Supplier<PelangganException> damaged) {
    ByteView locator = ByteView.of(disk, end - LOCATOR_SIZE, LOCATOR_SIZE, damaged);
    long place = locator.eight(8);
    ByteView large = ByteView.of(disk, place, LARGE_END_SIZE, damaged);
    if (locator.four(0) != LOCATOR || large.four(0) != LARGE_END) {
      throw damaged.get();
    }
    return new DirectoryEnd(large.eight(48), large.eight(40), large.eight(32))
        .requireDirectlyBefore(place, damaged);
  }

  /** A gap could hide a second archive, which other programs might read instead. */
  private DirectoryEnd requireDirectlyBefore(long end, Supplier<PelangganException> damaged) {
    if (place < 0 || size < 0 || entries < 0 || place > end || end - place != size) {
      throw damaged.get();
    }
    return this;
  }
}

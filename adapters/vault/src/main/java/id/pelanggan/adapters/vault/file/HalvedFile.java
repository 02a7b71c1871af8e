package id.pelanggan.adapters.vault.file;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file with two halves that are written by turns. The first two pages say where each half has its
 * content ({@link Half}); the contents follow, wherever there is room.
 *
 * <p>A change writes the new content beside the old one and the page that names it, forces both to
 * disk, and only then writes zeros over everything else. Whichever of the two arrives first before
 * a crash, the page holds the content's checksum and counts only with all of it. So a crash leaves
 * the old content or the new one, and what is replaced does not linger in the file.
 */
final class HalvedFile {
  static final int PAGE = 4096;
  private static final long FIRST_CONTENT = 2L * PAGE;
  private static final int PIECE = 16 * PAGE;

  private final Disk disk;

  HalvedFile(Disk disk) {
    this.disk = requireNonNull(disk, "disk is null");
  }

  /** The content of the newest whole half. */
  Reading read(int knownFormat) throws IOException {
    Optional<Placed> placed = findNewest();
    Optional<Half> newer = findNewer(knownFormat);
    if (newer.isPresent()) {
      return new Reading.Newer(newer.get().format());
    }
    return placed
        .<Reading>map(
            found -> new Reading.Whole(found.half().generation(), found.content().array()))
        .orElseGet(Reading.Damaged::new);
  }

  /** The first content of an empty file. */
  void start(int format, long generation, byte[] content) throws IOException {
    place(0, FIRST_CONTENT, format, generation, ByteBuffer.wrap(content));
  }

  /**
   * Replaces the content.
   *
   * @return whether there was a whole half to start from; nothing is written where there is none
   */
  boolean replace(int format, long generation, byte[] content) throws IOException {
    Optional<Placed> old = findNewest();
    if (old.isPresent()) {
      Half half = old.get().half();
      boolean fitsBefore = FIRST_CONTENT + content.length <= half.offset();
      long offset = fitsBefore ? FIRST_CONTENT : nextPage(half.end());
      int page = 1 - old.get().page();
      eraseAllBut(place(page, offset, format, generation, ByteBuffer.wrap(content)));
    }
    return old.isPresent();
  }

  /** Ends what a crash interrupted: erases everything that is not the newest content. */
  void clean() throws IOException {
    Optional<Placed> newest = findNewest();
    if (newest.isPresent()) {
      eraseAllBut(newest.get());
    }
  }

  /** Overwrites a damaged file's bytes, so that deleting it leaves none of them on the disk. */
  void eraseAll() throws IOException {
    erase(0, disk.size());
    disk.force();
  }

  private Placed place(int page, long offset, int format, long generation, ByteBuffer content)
      throws IOException {
    Half half = Half.of(format, generation, offset, content);
    disk.write(offset, content.duplicate());
    disk.write((long) page * PAGE, half.write());
    disk.force();
    return new Placed(page, half, content);
  }

  private void eraseAllBut(Placed live) throws IOException {
    boolean changed = erase((1L - live.page()) * PAGE, (2L - live.page()) * PAGE);
    changed |= erase(FIRST_CONTENT, live.half().offset());
    changed |= erase(live.half().end(), disk.size());
    if (changed) {
      disk.force();
    }
    if (disk.size() > live.half().end()) {
      disk.truncate(live.half().end());
      disk.force();
    }
  }

  /** Writes zeros where there are other bytes. */
  private boolean erase(long from, long to) throws IOException {
    boolean changed = false;
    for (long at = from; at < to; at += PIECE) {
      ByteBuffer piece = ByteBuffer.allocate((int) Math.min(PIECE, to - at));
      ByteBuffer zeros = ByteBuffer.allocate(piece.capacity());
      disk.read(at, piece);
      if (!piece.clear().equals(zeros)) {
        disk.write(at, zeros);
        changed = true;
      }
    }
    return changed;
  }

  private Optional<Placed> findNewest() throws IOException {
    Optional<Placed> newest = Optional.empty();
    for (Placed placed : listPlaced()) {
      if (placed.half().fits(placed.content())
          && newest.stream()
              .allMatch(other -> other.half().generation() < placed.half().generation())) {
        newest = Optional.of(placed);
      }
    }
    return newest;
  }

  private Optional<Half> findNewer(int knownFormat) throws IOException {
    return listPlaced().stream()
        .map(Placed::half)
        .filter(half -> half.format() > knownFormat)
        .findFirst();
  }

  private List<Placed> listPlaced() throws IOException {
    List<Placed> placed = new ArrayList<>();
    for (int page = 0; page < 2; page++) {
      ByteBuffer bytes = ByteBuffer.allocate(Half.LENGTH);
      disk.read((long) page * PAGE, bytes);
      Optional<Half> half = Half.read(bytes.flip());
      if (half.isPresent()) {
        placed.add(new Placed(page, half.get(), content(half.get())));
      }
    }
    return placed;
  }

  /** Nothing where the file ends before; then it does not fit. */
  private ByteBuffer content(Half half) throws IOException {
    boolean inside =
        half.offset() >= FIRST_CONTENT
            && half.length() >= 0
            && half.length() <= disk.size() - half.offset();
    ByteBuffer content = ByteBuffer.allocate(inside ? Math.toIntExact(half.length()) : 0);
    disk.read(half.offset(), content);
    return content.flip();
  }

  private static long nextPage(long offset) {
    return Math.ceilDiv(offset, PAGE) * PAGE;
  }

  private record Placed(int page, Half half, ByteBuffer content) {}
}

package id.pelanggan.adapters.files.archive;

import id.pelanggan.adapters.files.disk.DiskFile;
import id.pelanggan.adapters.files.refusal.Refusal;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.spreadsheet.SpreadsheetError;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A zip file. Its entries are only ever streamed, never written anywhere, so a name that points out
 * of a folder is a name like any other. Overlapping, doubled, encrypted and enormous entries are
 * refused before one is read.
 */
public final class Archive {
  private static final long HEADER = 0x0403_4B50;
  private static final int HEADER_SIZE = 30;
  private static final int SIZES_FOLLOW = 8;
  private static final long IN_LARGE_FIELD = 0xFFFF_FFFFL;

  private final Path path;
  private final DiskFile disk;
  private final Map<String, ArchiveEntry> entries;

  /**
   * @param disk stays open and is the caller's to close
   */
  public Archive(Path path, DiskFile disk) {
    this.path = path;
    this.disk = disk;
    this.entries = Directory.read(path, disk);
  }

  public Path path() {
    return path;
  }

  /** The names of all entries, in lower case. */
  public Set<String> names() {
    return entries.keySet();
  }

  /** Upper and lower case are the same in names of parts. */
  public Optional<ArchiveEntry> find(String name) {
    return Optional.ofNullable(entries.get(name.toLowerCase(Locale.ROOT)));
  }

  /**
   * @throws PelangganException {@code SPREADSHEET_WORKBOOK_DAMAGED} where there is none
   */
  public EntryBytes open(String name) {
    return open(find(name).orElseThrow(this::damaged));
  }

  public EntryBytes open(ArchiveEntry entry) {
    ByteView header = ByteView.of(disk, entry.place(), HEADER_SIZE, this::damaged);
    int nameLength = header.two(26);
    ByteView name = ByteView.of(disk, entry.place() + HEADER_SIZE, nameLength, this::damaged);
    boolean same =
        header.four(0) == HEADER
            && header.two(8) == entry.method()
            && name.text(0, nameLength).equals(entry.rawName())
            && hasSizesOf(entry, header);
    long data = entry.place() + HEADER_SIZE + nameLength + header.two(28);
    if (!same || entry.packed() > disk.size() - data) {
      throw damaged();
    }
    return new EntryBytes(path, disk, entry, data);
  }

  private static boolean hasSizesOf(ArchiveEntry entry, ByteView header) {
    boolean elsewhere =
        (header.two(6) & SIZES_FOLLOW) != 0
            || header.four(18) == IN_LARGE_FIELD
            || header.four(22) == IN_LARGE_FIELD;
    return elsewhere || (header.four(18) == entry.packed() && header.four(22) == entry.unpacked());
  }

  private PelangganException damaged() {
    return Refusal.of(SpreadsheetError.SPREADSHEET_WORKBOOK_DAMAGED, path);
  }
}

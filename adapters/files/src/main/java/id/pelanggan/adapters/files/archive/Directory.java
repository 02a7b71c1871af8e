package id.pelanggan.adapters.files.archive;

import id.pelanggan.adapters.files.disk.DiskFile;
import id.pelanggan.adapters.files.refusal.Refusal;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.spreadsheet.SpreadsheetError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads an archive's directory and refuses what no honest program writes. */
final class Directory {
  private static final long ENTRY = 0x0201_4B50;
  private static final int ENTRY_SIZE = 46;
  private static final int HEADER_SIZE = 30;
  private static final int LARGE_FIELD = 1;
  private static final long IN_LARGE_FIELD = 0xFFFF_FFFFL;
  private static final int ENCRYPTED = 1;

  /** An honest entry of the directory takes about a hundred bytes. */
  private static final long LARGEST = 1L << 22;

  private final Path path;
  private final DirectoryEnd end;
  private final ByteView bytes;

  private Directory(Path path, DiskFile disk) {
    this.path = path;
    this.end = DirectoryEnd.of(disk, this::damaged);
    if (end.entries() > ArchiveLimits.ENTRIES || end.size() > LARGEST) {
      throw tooLarge();
    }
    this.bytes = ByteView.of(disk, end.place(), (int) end.size(), this::damaged);
  }

  /** The entries by their names. */
  static Map<String, ArchiveEntry> read(Path path, DiskFile disk) {
    Directory directory = new Directory(path, disk);
    List<ArchiveEntry> entries = directory.entries();
    directory.requireApart(entries);
    directory.requireModest(entries);
    return directory.byName(entries);
  }

  private List<ArchiveEntry> entries() {
    List<ArchiveEntry> entries = new ArrayList<>();
    int at = 0;
    while (at < bytes.size()) {
      requireWithin(at, ENTRY_SIZE);
      int length = ENTRY_SIZE + bytes.two(at + 28) + bytes.two(at + 30) + bytes.two(at + 32);
      requireWithin(at, length);
      entries.add(entry(at));
      at += length;
    }
    if (entries.size() != end.entries()) {
      throw damaged();
    }
    return entries;
  }

  private ArchiveEntry entry(int at) {
    int method = bytes.two(at + 10);
    if ((bytes.two(at + 8) & ENCRYPTED) != 0) {
      throw Refusal.of(SpreadsheetError.SPREADSHEET_ENCRYPTED, path);
    }
    boolean known = method == ArchiveEntry.STORED || method == ArchiveEntry.DEFLATED;
    if (bytes.four(at) != ENTRY || !known) {
      throw damaged();
    }
    String rawName = bytes.text(at + ENTRY_SIZE, bytes.two(at + 28));
    String name = rawName.replace('\\', '/').toLowerCase(Locale.ROOT);
    LargeField large = new LargeField(at);
    long unpacked = large.value(at + 24);
    long packed = large.value(at + 20);
    long place = large.value(at + 42);
    if (unpacked < 0 || packed < 0 || place < 0) {
      throw damaged();
    }
    return new ArchiveEntry(name, rawName, method, bytes.four(at + 16), packed, unpacked, place);
  }

  /** Entries that share bytes unpack to many times what is there. */
  private void requireApart(List<ArchiveEntry> entries) {
    long free = 0;
    for (ArchiveEntry entry :
        entries.stream().sorted(Comparator.comparingLong(ArchiveEntry::place)).toList()) {
      long header = HEADER_SIZE + (long) entry.rawName().length();
      boolean fits = entry.packed() <= end.place() - header - entry.place();
      if (entry.place() < free || !fits) {
        throw damaged();
      }
      free = entry.place() + header + entry.packed();
    }
  }

  private void requireModest(List<ArchiveEntry> entries) {
    long sum = 0;
    for (ArchiveEntry entry : entries) {
      boolean bomb =
          entry.unpacked() > ArchiveLimits.FREE
              && entry.unpacked() / ArchiveLimits.RATIO > entry.packed();
      if (bomb || entry.unpacked() > ArchiveLimits.UNPACKED - sum) {
        throw tooLarge();
      }
      sum += entry.unpacked();
    }
  }

  /** Of two entries with one name, another program might read the other one. */
  private Map<String, ArchiveEntry> byName(List<ArchiveEntry> entries) {
    Map<String, ArchiveEntry> byName = new LinkedHashMap<>();
    for (ArchiveEntry entry : entries) {
      if (byName.put(entry.name(), entry) != null) {
        throw damaged();
      }
    }
    return byName;
  }

  private void requireWithin(int at, int length) {
    if (length > bytes.size() - at) {
      throw damaged();
    }
  }

  private PelangganException damaged() {
    return Refusal.of(SpreadsheetError.SPREADSHEET_WORKBOOK_DAMAGED, path);
  }

  private PelangganException tooLarge() {
    return Refusal.of(SpreadsheetError.SPREADSHEET_WORKBOOK_TOO_LARGE, path);
  }

  /** Numbers that do not fit their place of four bytes follow in order in a field of their own. */
  private final class LargeField {
    private int at;
    private int left;

    LargeField(int entry) {
      at = entry + ENTRY_SIZE + bytes.two(entry + 28);
      int last = at + bytes.two(entry + 30);
      while (at + 4 <= last && bytes.two(at) != LARGE_FIELD) {
        at += 4 + bytes.two(at + 2);
      }
      boolean found = at + 4 <= last;
      left = found ? Math.min(bytes.two(at + 2), last - at - 4) : 0;
      at += 4;
    }

    long value(int place) {
      long small = bytes.four(place);
      if (small != IN_LARGE_FIELD) {
        return small;
      }
      if (left < 8) {
        throw damaged();
      }
      long value = bytes.eight(at);
      at += 8;
      left -= 8;
      return value;
    }
  }
}

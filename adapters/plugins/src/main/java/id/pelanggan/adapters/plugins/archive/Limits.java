package id.pelanggan.adapters.plugins.archive;

import java.util.List;

/** How large a plugin may be, packed and unpacked. */
final class Limits {
  static final int MEGABYTE = 1 << 20;
  static final int TOTAL = 100;
  static final int SINGLE = 50;
  static final int MOST_ENTRIES = 5_000;
  static final int RATIO = 100;

  /** What is smaller than this may be of one letter only. */
  private static final long HARMLESS = MEGABYTE;

  private Limits() {}

  /** Whether everything is within them, by what the directory says. */
  static boolean hold(List<Entry> entries) {
    long total = entries.stream().mapToLong(Entry::size).sum();
    return entries.size() <= MOST_ENTRIES
        && total <= (long) TOTAL * MEGABYTE
        && entries.stream().allMatch(Limits::holds);
  }

  private static boolean holds(Entry entry) {
    return entry.size() <= (long) SINGLE * MEGABYTE
        && entry.size() <= Math.max(HARMLESS, RATIO * entry.packed());
  }
}

package id.pelanggan.adapters.files.archive;

/**
 * What an archive may come to. Everything is streamed, so memory is no question; what is guarded
 * here is time.
 */
final class ArchiveLimits {
  static final int ENTRIES = 10_000;

  /** The largest sheet there can be, a million rows of long cells, stays below. */
  static final long UNPACKED = 8L << 30;

  /** Below this much an entry may be packed as tightly as it likes. */
  static final long FREE = 64L << 20;

  /** Sheets are packed 5 to 50 times smaller; a bomb, 1,000 times. */
  static final long RATIO = 200;

  private ArchiveLimits() {}
}

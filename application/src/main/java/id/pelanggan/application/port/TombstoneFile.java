package id.pelanggan.application.port;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.Tombstones.Mark;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The tombstones beside the keyring. Entries are added and never changed. */
public interface TombstoneFile {

  /** Adds entries; they are durable when it returns. */
  void append(List<Entry> entries);

  /** Every entry that reads without damage, in the order in which they were added. */
  List<Entry> list();

  /**
   * @param standing whether the mark was raised; otherwise it was lifted
   * @param cause the erasure, or what shows that the person came back
   */
  record Entry(Mark mark, boolean standing, UUID cause, Instant at) {
    public Entry {
      requireNonNull(mark, "mark is null");
      requireNonNull(cause, "cause is null");
      requireNonNull(at, "at is null");
    }
  }
}

package id.pelanggan.spi;

/** What a connector can do beyond reading everything once. */
public enum Capability {
  /** At least one stream tells only what changed since a cursor. */
  INCREMENTAL,
  /** A range of time can be read again by itself. */
  BACKFILL,
  /** The source marks records as deleted and says so when it is read. */
  DELETES_MARKED,
  /** The source has a list of what was deleted. */
  DELETES_LISTED,
  /** Records that vanished can be told from a complete reading alone. */
  DELETES_BY_ABSENCE,
  /** The source can call the host when something changes. */
  WEBHOOKS,
  /** The source can be told that a customer withdrew an agreement. */
  PUSH_WITHDRAWAL,
  /** The source can be told to erase a customer. */
  PUSH_ERASURE
}

package id.pelanggan.application.importing;

import id.pelanggan.domain.document.ExternalId;

/**
 * Finds documents whose rows do not stand together in the file, and the last row of each. It is
 * told of every row once, in order, before any page is made.
 */
final class Scatter {
  private final KeyTable seen = new KeyTable();
  private final KeyTable last = new KeyTable();
  private long current;

  void note(ExternalId key, long row) {
    long hash = KeyTable.hash(key.value());
    if (hash != current) {
      if (seen.contains(hash)) {
        last.put(hash, row);
      }
      seen.put(hash, 0);
      current = hash;
    } else if (last.contains(hash)) {
      last.put(hash, row);
    }
  }

  /** Whether more rows of the document follow elsewhere, after this one. */
  boolean isContinued(ExternalId key, long row) {
    return last.find(KeyTable.hash(key.value())) > row;
  }
}

package id.pelanggan.application.port;

import java.nio.file.Path;

/**
 * What the database can do at best with the rows that the product makes: the yardstick of
 * benchmarks. For a database that holds nothing else.
 */
public interface CopyReference {

  /**
   * Copies every row of what was taken in to files, one a table.
   *
   * @param folder an empty one
   * @return how many rows
   */
  long save(Path folder);

  /** Deletes what was taken in, and leaves the shop, its operators, purposes and sources. */
  void clear();

  /** Copies the rows in again, one COPY a table, all in one transaction. */
  void load(Path folder);
}

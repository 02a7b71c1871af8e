package id.pelanggan.domain.mapping;

import id.pelanggan.domain.document.ExternalId;
import java.time.Instant;
import java.util.Optional;

/** A row that was read. Rows with equal keys belong to one document. Immutable. */
public sealed interface RowValues permits OrderRow, WholeRow {

  /** The id of the document that the row belongs to. */
  ExternalId key();

  Optional<Instant> changedAt();

  /**
   * Whether equal rows of the file are different documents: interactions and feedback without an
   * id. Their key is the row's content, so the caller counts how often it saw each key and takes
   * {@link #occurrence} for the second and later ones.
   */
  boolean isCounted();

  /**
   * The same row as the n-th one of its content, under a key of its own.
   *
   * @param number from 1, which is the row itself
   * @throws IllegalStateException where rows are not counted
   */
  RowValues occurrence(int number);
}

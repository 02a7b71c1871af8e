package id.pelanggan.domain.customer;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * What one record of a customer says now.
 *
 * @param trust of its source, 0 to 100
 */
public record Statement(Origin origin, int trust, CustomerDetails details) {
  /** The one to believe first: trust, then recency; the record's id where both are equal. */
  static final Comparator<Statement> BEST_FIRST =
      Comparator.comparingInt(Statement::trust)
          .reversed()
          .thenComparing(statement -> statement.origin().observedAt(), Comparator.reverseOrder())
          .thenComparing(statement -> statement.origin().record());

  public Statement {
    requireNonNull(origin, "origin is null");
    requireNonNull(details, "details is null");
  }
}

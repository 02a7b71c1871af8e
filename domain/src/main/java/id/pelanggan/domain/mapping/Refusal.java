package id.pelanggan.domain.mapping;

import static java.util.Objects.requireNonNull;

/**
 * @param column the name of the column that is at fault; empty where the whole row is
 */
public record Refusal(RefusalReason reason, String column) {
  public Refusal {
    requireNonNull(reason, "reason is null");
    requireNonNull(column, "column is null");
  }
}

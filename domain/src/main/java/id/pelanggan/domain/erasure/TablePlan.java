package id.pelanggan.domain.erasure;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What an erasure does to one table.
 *
 * @param going how many rows go
 * @param staying how many rows stay
 * @param why what keeps the rows that stay; empty where all go
 */
public record TablePlan(
    String table, RowFate fate, long going, long staying, Optional<KeptBecause> why) {
  public TablePlan {
    requireNonNull(table, "table is null");
    requireNonNull(fate, "fate is null");
    requireNonNull(why, "why is null");
    if (going < 0 || staying < 0) {
      throw new IllegalArgumentException("a count is below zero");
    }
  }
}

package id.pelanggan.domain.vault;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * Where a sealed text belongs. It is authenticated with the text, so that one that was moved to
 * another row or rolled back to an earlier version does not open.
 *
 * @param table the table's name
 * @param owner the customer, or what else owns the row
 * @param row the row within the table
 * @param group which of the row's groups of fields
 * @param version of the row, counted from 1
 */
public record SealPlace(String table, UUID owner, UUID row, String group, int version) {
  public SealPlace {
    requireNonNull(table, "table is null");
    requireNonNull(owner, "owner is null");
    requireNonNull(row, "row is null");
    requireNonNull(group, "group is null");
    if (version < 1) {
      throw new IllegalArgumentException("version is below 1: " + version);
    }
  }
}

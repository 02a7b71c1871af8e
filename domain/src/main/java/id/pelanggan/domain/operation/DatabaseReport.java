package id.pelanggan.domain.operation;

import static java.util.Objects.requireNonNull;

/**
 * A database as it is.
 *
 * @param serverVersion as the server names it, such as {@code 18.6}
 * @param schemaVersion of the newest migration that was applied, such as {@code 001}
 * @param migrations how many were applied
 * @param bytes what the database takes on disk, in bytes
 */
public record DatabaseReport(
    String serverVersion, String schemaVersion, int migrations, long bytes) {
  public DatabaseReport {
    requireNonNull(serverVersion, "serverVersion is null");
    requireNonNull(schemaVersion, "schemaVersion is null");
  }
}

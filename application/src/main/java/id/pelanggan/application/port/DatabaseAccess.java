package id.pelanggan.application.port;

import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * Where a database is and how to enter it.
 *
 * @param host name or address
 * @param port 1 to 65535
 * @param database its name on that server
 * @param owner owns the schema; used for migrations only
 * @param application does everything else, with fewer rights; the same login as the owner where the
 *     operator gave one login only, and the session then gives up the owner's rights
 * @param parameters further connection parameters by name, such as {@code sslmode}
 * @param passwordPlace where the operator finds the passwords, for messages: a file or an option,
 *     never the password
 */
public record DatabaseAccess(
    String host,
    int port,
    String database,
    DatabaseLogin owner,
    DatabaseLogin application,
    Map<String, String> parameters,
    String passwordPlace) {
  public DatabaseAccess {
    requireNonNull(host, "host is null");
    requireNonNull(database, "database is null");
    requireNonNull(owner, "owner is null");
    requireNonNull(application, "application is null");
    parameters = Map.copyOf(parameters);
    requireNonNull(passwordPlace, "passwordPlace is null");
    if (port < 1 || port > 65535) {
      throw new IllegalArgumentException("port is not in 1..65535: " + port);
    }
  }
}

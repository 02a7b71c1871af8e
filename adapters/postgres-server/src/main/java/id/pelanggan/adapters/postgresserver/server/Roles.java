package id.pelanggan.adapters.postgresserver.server;

import java.util.List;

/** The roles of the embedded server, and the SQL that makes them. */
final class Roles {
  /**
   * PostgreSQL's superuser. It has no password, so nobody can enter as it; what needs its rights is
   * done in single-user mode, by whoever owns the files.
   */
  static final String SUPERUSER = "pelanggan_server";

  static final String OWNER = "pelanggan_owner";
  static final String APPLICATION = "pelanggan_app";
  static final String DATABASE = "pelanggan";

  private Roles() {}

  static List<String> create(Passwords passwords) {
    return List.of(
        "CREATE ROLE " + OWNER + " LOGIN PASSWORD " + quoted(passwords.owner().value()),
        "CREATE ROLE " + APPLICATION + " LOGIN PASSWORD " + quoted(passwords.application().value()),
        "GRANT " + APPLICATION + " TO " + OWNER,
        "GRANT pg_monitor TO " + OWNER,
        "CREATE DATABASE " + DATABASE + " OWNER " + OWNER,
        "REVOKE ALL ON DATABASE " + DATABASE + " FROM PUBLIC",
        "GRANT CONNECT, TEMPORARY ON DATABASE " + DATABASE + " TO " + APPLICATION,
        "ALTER ROLE " + SUPERUSER + " PASSWORD NULL");
  }

  static List<String> renew(Passwords passwords) {
    return List.of(
        "ALTER ROLE " + OWNER + " PASSWORD " + quoted(passwords.owner().value()),
        "ALTER ROLE " + APPLICATION + " PASSWORD " + quoted(passwords.application().value()));
  }

  private static String quoted(String generated) {
    if (!generated.matches("[0-9a-f]+")) {
      throw new IllegalArgumentException("not a generated password");
    }
    return "'" + generated + "'";
  }
}

package id.pelanggan.adapters.postgres.testground;

import id.pelanggan.adapters.postgres.migration.Migrations;
import id.pelanggan.adapters.postgresserver.file.LockedFile;

/**
 * The database that tests get copies of. The product's own migrations make it, once for each state
 * of the scripts.
 */
record Template(TestServer server, TestHome home) {
  private static final String PREFIX = "template_";

  /** Its name; makes it first where there is none for the scripts of today. */
  String require() {
    String name = PREFIX + MigrationScripts.fingerprint();
    if (!exists(name)) {
      try (LockedFile lock = home.lock("test-template.lock")) {
        if (lock != null && !exists(name)) {
          make(name);
        }
      }
    }
    return name;
  }

  /** Under another name first: what has the template's name is whole. */
  private void make(String name) {
    server.databases(PREFIX).forEach(server::drop);
    TestDatabase fresh = server.createEmptyDatabase();
    Migrations.migrate(fresh.ownerSessions());
    server.sql().execute("ALTER DATABASE " + fresh.name() + " RENAME TO " + name);
  }

  private boolean exists(String name) {
    return server.databases(PREFIX).contains(name);
  }
}

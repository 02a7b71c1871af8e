package id.pelanggan.app.violation;

import id.pelanggan.adapters.postgres.session.Database;

/** Knows what the use cases stand on. */
public interface OpensTheDatabase {
  void open(Database database);
}

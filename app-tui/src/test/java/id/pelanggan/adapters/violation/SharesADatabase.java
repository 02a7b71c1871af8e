package id.pelanggan.adapters.violation;

import id.pelanggan.adapters.postgres.session.Database;

/** Reaches into another adapter. */
public interface SharesADatabase {
  void share(Database database);
}

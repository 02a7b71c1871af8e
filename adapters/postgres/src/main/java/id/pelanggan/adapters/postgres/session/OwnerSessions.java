package id.pelanggan.adapters.postgres.session;

import id.pelanggan.application.port.DatabaseAccess;
import javax.sql.DataSource;

/** Sessions of the schema's owner, for what the application itself may not do. */
public final class OwnerSessions {
  private OwnerSessions() {}

  public static DataSource of(DatabaseAccess access) {
    return ServerDataSource.ofOwner(access);
  }
}

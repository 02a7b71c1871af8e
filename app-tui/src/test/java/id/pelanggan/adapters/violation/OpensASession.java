package id.pelanggan.adapters.violation;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Speaks to the database beside the adapter that is for it. */
public final class OpensASession {
  public Connection open(DataSource source) throws SQLException {
    return source.getConnection();
  }
}

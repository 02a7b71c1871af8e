package id.pelanggan.adapters.postgres.copy;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.copy.CopyIn;

/** Rows that are ready to be copied into a table. */
public final class PreparedCopy {
  private final String statement;
  private final List<byte[]> chunks;
  private final long rows;

  PreparedCopy(String statement, List<byte[]> chunks, long rows) {
    this.statement = requireNonNull(statement, "statement is null");
    this.chunks = List.copyOf(chunks);
    this.rows = rows;
  }

  public long rows() {
    return rows;
  }

  /**
   * Runs the COPY on the connection, in its transaction where it has one.
   *
   * @throws SQLException where the server refuses the rows; nothing is stored then
   */
  public void send(Connection connection) throws SQLException {
    CopyIn copy = CopyWriter.begin(connection, statement);
    try {
      for (byte[] chunk : chunks) {
        copy.writeToCopy(chunk, 0, chunk.length);
      }
      copy.endCopy();
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
  }
}

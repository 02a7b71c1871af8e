package id.pelanggan.adapters.postgres.failure;

import id.pelanggan.domain.failure.ErrorCode;
import id.pelanggan.domain.failure.PelangganException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Turns any failure of the database's libraries into the product's own exception.
 *
 * <p>What these libraries say often repeats a stored value (a duplicate key, a number that is none,
 * all bound parameters). So neither their messages nor they themselves are kept: only the SQLSTATE,
 * the names of table and constraint, and the stack.
 */
public final class DatabaseFailure {
  private DatabaseFailure() {}

  /**
   * @param failure what was caught
   * @param place details of where it happened: host, port, file; no values
   */
  public static PelangganException of(Throwable failure, Map<String, String> place) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof PelangganException known) {
        return known;
      }
      if (cause instanceof SQLException sql && sql.getSQLState() != null) {
        return ofSql(sql, place);
      }
      // The pool: nothing failed, but all its sessions were in use for too long.
      if (cause instanceof SQLTransientConnectionException && cause.getCause() == null) {
        return withoutState(DatabaseError.DATABASE_BUSY, failure, place);
      }
    }
    return withoutState(DatabaseError.DATABASE_FAILED, failure, place);
  }

  private static PelangganException withoutState(
      ErrorCode code, Throwable failure, Map<String, String> place) {
    Map<String, String> details = new HashMap<>(place);
    details.put("sqlstate", "");
    details.put("reason", failure.getClass().getSimpleName());
    return new PelangganException(code, details).withTraceOf(failure);
  }

  private static PelangganException ofSql(SQLException failure, Map<String, String> place) {
    String state = failure.getSQLState();
    Map<String, String> details = new HashMap<>(place);
    details.put("sqlstate", state);
    details.put("reason", "SQLSTATE " + state);
    // The failure of a batch stands before the one that tells what happened.
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof PSQLException postgres) {
        addNames(postgres.getServerErrorMessage(), details);
      }
    }
    return new PelangganException(code(state), details).withTraceOf(failure);
  }

  private static void addNames(@Nullable ServerErrorMessage message, Map<String, String> details) {
    if (message != null && message.getTable() != null) {
      details.put("table", message.getTable());
    }
    if (message != null && message.getConstraint() != null) {
      details.put("constraint", message.getConstraint());
    }
  }

  /** Codes of appendix A of PostgreSQL's manual; the first two characters are the class. */
  static ErrorCode code(String state) {
    return switch (state) {
      case "28P01", "28000" -> DatabaseError.PASSWORD_REFUSED;
      case "3D000" -> DatabaseError.DATABASE_MISSING;
      case "42501" -> DatabaseError.RIGHTS_MISSING;
      case "53100" -> DatabaseError.DATABASE_DISK_FULL;
      case "40001", "40P01", "55P03", "53300" -> DatabaseError.DATABASE_BUSY;
      case "57P01", "57P02", "57P03" -> DatabaseError.DATABASE_STOPPED;
      default -> codeOfClass(state);
    };
  }

  private static ErrorCode codeOfClass(String state) {
    if (state.startsWith("08")) {
      return DatabaseError.DATABASE_UNREACHABLE;
    }
    return state.startsWith("22") || state.startsWith("23")
        ? DatabaseError.VALUE_REFUSED
        : DatabaseError.DATABASE_FAILED;
  }
}

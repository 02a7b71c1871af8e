package id.pelanggan.adapters.postgres.failure;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.domain.failure.PelangganException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Map;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseFailureTest {
  private static final Map<String, String> PLACE = Map.of("host", "127.0.0.1");

  @ParameterizedTest
  @CsvSource({
    "08001, DATABASE_UNREACHABLE",
    "08006, DATABASE_UNREACHABLE",
    "22P02, VALUE_REFUSED",
    "23505, VALUE_REFUSED",
    "23514, VALUE_REFUSED",
    "28000, PASSWORD_REFUSED",
    "28P01, PASSWORD_REFUSED",
    "3D000, DATABASE_MISSING",
    "40001, DATABASE_BUSY",
    "40P01, DATABASE_BUSY",
    "42501, RIGHTS_MISSING",
    "42P01, DATABASE_FAILED",
    "53100, DATABASE_DISK_FULL",
    "53300, DATABASE_BUSY",
    "55P03, DATABASE_BUSY",
    "57014, DATABASE_FAILED",
    "57P01, DATABASE_STOPPED",
    "57P03, DATABASE_STOPPED",
    "XX000, DATABASE_FAILED",
  })
  void shouldNameFailureBySqlState(String state, DatabaseError code) {
    PelangganException failure = DatabaseFailure.of(new SQLException("secret", state), PLACE);

    assertThat(failure.code()).isEqualTo(code);
    assertThat(failure.details())
        .containsEntry("host", "127.0.0.1")
        .containsEntry("sqlstate", state)
        .containsEntry("reason", "SQLSTATE " + state);
    assertThat(failure).message().doesNotContain("secret");
  }

  @Test
  void shouldLookBehindWhatLibrariesWrap() {
    SQLException cause = new SQLException("secret", "23505");

    PelangganException failure = DatabaseFailure.of(new Wrapper(new Wrapper(cause)), PLACE);

    assertThat(failure.code()).isEqualTo(DatabaseError.VALUE_REFUSED);
    assertThat(failure).hasNoCause();
    assertThat(failure.getStackTrace()).isEqualTo(cause.getStackTrace());
  }

  @Test
  void shouldHandOnWhatIsKnownAlready() {
    PelangganException known = new PelangganException(DatabaseError.SCHEMA_NEWER);

    assertThat(DatabaseFailure.of(new Wrapper(known), PLACE)).isSameAs(known);
  }

  @Test
  void shouldNameClassWhereThereIsNoSqlState() {
    PelangganException failure =
        DatabaseFailure.of(new Wrapper(new IllegalStateException("secret")), PLACE);

    assertThat(failure.code()).isEqualTo(DatabaseError.DATABASE_FAILED);
    assertThat(failure.details()).containsEntry("reason", "Wrapper").doesNotContainValue("secret");
  }

  /** What the pool throws when all its sessions are in use for too long. */
  @Test
  void shouldCallPoolBusyThatHasNoSessionLeft() {
    SQLException full = new SQLTransientConnectionException("Connection is not available");

    assertThat(DatabaseFailure.of(new Wrapper(full), PLACE).code())
        .isEqualTo(DatabaseError.DATABASE_BUSY);
  }

  private static final class Wrapper extends JdbiException {
    private static final long serialVersionUID = 1;

    Wrapper(Throwable cause) {
      super("secret", cause);
    }
  }
}

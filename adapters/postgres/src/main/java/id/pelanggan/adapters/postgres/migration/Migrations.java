package id.pelanggan.adapters.postgres.migration;

import id.pelanggan.adapters.postgres.failure.DatabaseError;
import id.pelanggan.adapters.postgres.failure.DatabaseFailure;
import id.pelanggan.domain.failure.PelangganException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.sqlobject.SqlObjectPlugin;

/**
 * Brings the schema up to date, as the owner. Where it is up to date already, one query says so and
 * Flyway is not started.
 */
public final class Migrations {
  /** The version of the newest script in {@code db/migration}. */
  static final String NEWEST = "012";

  private static final String SCHEMA = "pelanggan";
  private static final int OLDEST_SERVER = 150_000;

  private Migrations() {}

  /**
   * @param owner opens sessions of the schema's owner
   * @throws PelangganException where the schema is of a newer version of this product, the server
   *     is too old, or a script fails; nothing is changed then
   */
  public static void migrate(DataSource owner) {
    SchemaState state = state(owner);
    if (state.serverVersion() < OLDEST_SERVER) {
      throw new PelangganException(
          DatabaseError.DATABASE_TOO_OLD,
          Map.of("found", String.valueOf(state.serverVersion() / 10_000), "wanted", "15"));
    }
    int order = state.schemaVersion().compareTo(NEWEST);
    if (order > 0) {
      throw new PelangganException(
          DatabaseError.SCHEMA_NEWER, Map.of("found", state.schemaVersion(), "known", NEWEST));
    }
    if (order < 0) {
      run(owner);
    }
  }

  private static SchemaState state(DataSource owner) {
    return jdbi(owner).withExtension(SchemaDao.class, SchemaState::read);
  }

  private static Jdbi jdbi(DataSource owner) {
    return Jdbi.create(owner).installPlugin(new SqlObjectPlugin());
  }

  private static void run(DataSource owner) {
    try {
      jdbi(owner).useExtension(SchemaDao.class, SchemaDao::createSchema);
      Flyway.configure()
          .dataSource(owner)
          .schemas(SCHEMA)
          .locations("classpath:db/migration")
          .failOnMissingLocations(true)
          .validateMigrationNaming(true)
          .cleanDisabled(true)
          .load()
          .migrate();
    } catch (FlywayException | JdbiException e) {
      throw failure(e);
    }
  }

  private static PelangganException failure(RuntimeException failure) {
    PelangganException known = DatabaseFailure.of(failure, Map.of());
    boolean ours =
        known.code() == DatabaseError.VALUE_REFUSED
            || known.code() == DatabaseError.DATABASE_FAILED;
    return ours
        ? new PelangganException(DatabaseError.MIGRATION_FAILED, known.details())
            .withTraceOf(failure)
        : known;
  }
}

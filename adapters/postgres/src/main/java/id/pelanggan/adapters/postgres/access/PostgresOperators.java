package id.pelanggan.adapters.postgres.access;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.application.port.Operators;
import id.pelanggan.domain.access.Operator;
import jakarta.inject.Inject;
import java.util.Optional;

/** The operators in their table. */
public final class PostgresOperators implements Operators {
  private final Database database;

  @Inject
  public PostgresOperators(Database database) {
    this.database = requireNonNull(database, "database is null");
  }

  @Override
  public void insertOwner(Operator owner) {
    database.run(
        OperatorDao.class,
        dao -> dao.insertOwner(owner.id().value(), owner.name().value(), owner.createdAt()));
  }

  @Override
  public Optional<Operator> findOwner() {
    return database.with(OperatorDao.class, dao -> dao.findOwner().map(OperatorRow::toOperator));
  }
}

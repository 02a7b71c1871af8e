package id.pelanggan.adapters.postgres.purpose;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.application.port.Controllers;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.purpose.Controller;
import jakarta.inject.Inject;
import java.util.Optional;

/** Who is responsible for the data, in a table that has room for one row. */
public final class PostgresControllers implements Controllers {
  private final Database database;

  @Inject
  public PostgresControllers(Database database) {
    this.database = requireNonNull(database, "database is null");
  }

  @Override
  public Optional<Controller> find() {
    return database.with(ControllerDao.class, dao -> dao.find().map(ControllerRow::toController));
  }

  @Override
  public void save(Controller controller, CallContext context) {
    database.run(
        ControllerDao.class,
        dao -> dao.save(ControllerRow.of(controller), context.at(), context.actor().value()));
  }
}

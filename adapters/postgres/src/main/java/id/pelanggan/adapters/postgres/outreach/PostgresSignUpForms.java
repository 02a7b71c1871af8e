package id.pelanggan.adapters.postgres.outreach;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.application.port.SignUpForms;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.outreach.FormCode;
import id.pelanggan.domain.outreach.SignUpForm;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Forms by which people sign up, in their table. */
public final class PostgresSignUpForms implements SignUpForms {
  private final Database database;

  @Inject
  public PostgresSignUpForms(Database database) {
    this.database = requireNonNull(database, "database is null");
  }

  @Override
  public Optional<SignUpForm> find(FormCode code) {
    return database.with(
        SignUpFormDao.class, dao -> dao.find(code.value()).map(SignUpFormRow::toForm));
  }

  @Override
  public List<SignUpForm> list() {
    return database.with(SignUpFormDao.class, SignUpFormDao::list).stream()
        .map(SignUpFormRow::toForm)
        .toList();
  }

  @Override
  public void save(SignUpForm form, CallContext context) {
    database.run(
        SignUpFormDao.class,
        dao -> dao.upsert(SignUpFormRow.of(form), context.at(), context.actor().value()));
  }
}

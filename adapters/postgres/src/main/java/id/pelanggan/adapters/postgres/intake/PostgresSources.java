package id.pelanggan.adapters.postgres.intake;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.application.port.Sources;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.source.PurposeCode;
import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.source.SourceId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Sources and purposes in their tables. */
public final class PostgresSources implements Sources {
  private final Database database;

  @Inject
  public PostgresSources(Database database) {
    this.database = requireNonNull(database, "database is null");
  }

  @Override
  public void insertPurposes(List<PurposeCode> purposes, CallContext context) {
    String[] codes = purposes.stream().map(PurposeCode::value).toArray(String[]::new);
    database.run(SourceDao.class, dao -> dao.insertPurposes(codes, context.at()));
  }

  @Override
  public Source insertIfAbsent(Source source, CallContext context) {
    return database.with(
        SourceDao.class,
        dao -> {
          dao.insertIfAbsent(SourceRow.of(source), context.at(), context.actor().value());
          return dao.findByName(source.name()).toSource();
        });
  }

  @Override
  public Optional<Source> find(SourceId id) {
    return database.with(SourceDao.class, dao -> dao.find(id.value()).map(SourceRow::toSource));
  }

  @Override
  public List<Source> list() {
    return database.with(SourceDao.class, SourceDao::list).stream()
        .map(SourceRow::toSource)
        .toList();
  }
}

package id.pelanggan.adapters.postgres.figures;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.application.port.Figures;
import id.pelanggan.application.port.TimeOrderedIds;
import id.pelanggan.domain.customer.ContactKind;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Figures from the tables of facts. */
public final class PostgresFigures implements Figures {
  private final Database database;

  @Inject
  public PostgresFigures(Database database) {
    this.database = requireNonNull(database, "database is null");
  }

  @Override
  public long countAddedSince(Instant since) {
    UUID least = TimeOrderedIds.least(since);
    return database.with(FiguresDao.class, dao -> dao.countAddedSince(least));
  }

  @Override
  public long countBoughtSince(LocalDate day) {
    return database.with(FiguresDao.class, dao -> dao.countBoughtSince(day));
  }

  @Override
  public long countReached(ContactKind kind) {
    return database.with(FiguresDao.class, dao -> dao.countReached(kind.name()));
  }

  @Override
  public List<Week> listWeeks(LocalDate from) {
    return database.with(FiguresDao.class, dao -> dao.listWeeks(from)).stream()
        .map(WeekRow::toWeek)
        .toList();
  }
}

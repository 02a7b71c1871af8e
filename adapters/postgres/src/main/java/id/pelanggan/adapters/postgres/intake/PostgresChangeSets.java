package id.pelanggan.adapters.postgres.intake;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.application.port.ChangeSets;
import id.pelanggan.domain.intake.ChangeSet;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.intake.ChangeSetKind;
import id.pelanggan.domain.intake.ChangeSetState;
import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.source.Stream;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Change sets in their table. */
public final class PostgresChangeSets implements ChangeSets {
  /** The number of the lock that makes pages come in one after another: "intake" in ASCII. */
  private static final long INTAKE_LOCK = 0x696E74616B65L;

  private final Database database;

  @Inject
  public PostgresChangeSets(Database database) {
    this.database = requireNonNull(database, "database is null");
  }

  @Override
  public void lockIntake() {
    database.run(ChangeSetDao.class, dao -> dao.lock(INTAKE_LOCK));
  }

  @Override
  public void insert(ChangeSet changeSet) {
    database.run(ChangeSetDao.class, dao -> dao.insert(ChangeSetRow.of(changeSet)));
  }

  @Override
  public Optional<ChangeSet> find(ChangeSetId id) {
    return database.with(
        ChangeSetDao.class, dao -> dao.find(id.value()).map(ChangeSetRow::toChangeSet));
  }

  @Override
  public List<ChangeSet> list(ChangeSetKind kind) {
    return database.with(ChangeSetDao.class, dao -> dao.list(kind.name())).stream()
        .map(ChangeSetRow::toChangeSet)
        .toList();
  }

  @Override
  public Optional<ChangeSet> take(
      ChangeSetId id, List<ChangeSetState> states, ChangeSetState next) {
    String[] names = states.stream().map(ChangeSetState::name).toArray(String[]::new);
    return database.with(
        ChangeSetDao.class,
        dao ->
            dao.take(id.value(), names, next.name()) == 1
                ? dao.find(id.value()).map(ChangeSetRow::toChangeSet)
                : Optional.empty());
  }

  @Override
  public boolean isUndoing(SourceId source, Stream stream) {
    return database.with(ChangeSetDao.class, dao -> dao.isUndoing(source.value(), stream.name()));
  }

  @Override
  public boolean addPage(ChangeSetId id, int epoch, int page, Counts counts) {
    return database.with(
        ChangeSetDao.class,
        dao ->
            dao.addPage(
                    id.value(),
                    epoch,
                    page,
                    counts.rows(),
                    counts.created(),
                    counts.changed(),
                    counts.same(),
                    counts.late(),
                    counts.refused(),
                    counts.keptOut())
                == 1);
  }

  @Override
  public boolean finish(ChangeSetId id, int epoch, ChangeSetState state, Instant at) {
    return database.with(
        ChangeSetDao.class, dao -> dao.finish(id.value(), epoch, state.name(), at) == 1);
  }

  @Override
  public void repair(ChangeSetId id, Counts counts) {
    database.run(
        ChangeSetDao.class,
        dao ->
            dao.repair(
                id.value(),
                counts.created(),
                counts.changed(),
                counts.same(),
                counts.late(),
                counts.refused(),
                counts.keptOut()));
  }
}

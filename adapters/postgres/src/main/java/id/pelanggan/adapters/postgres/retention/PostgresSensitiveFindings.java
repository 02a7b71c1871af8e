package id.pelanggan.adapters.postgres.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.application.port.SensitiveFindings;
import id.pelanggan.domain.retention.FindingId;
import id.pelanggan.domain.retention.SensitiveFinding;
import id.pelanggan.domain.source.PurposeCode;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Findings in their tables. */
public final class PostgresSensitiveFindings implements SensitiveFindings {
  private final Database database;

  @Inject
  public PostgresSensitiveFindings(Database database) {
    this.database = requireNonNull(database, "database is null");
  }

  @Override
  public int insertNew(List<SensitiveFinding> findings) {
    if (findings.isEmpty()) {
      return 0;
    }
    return database.with(
        FindingDao.class,
        dao ->
            dao.insertNew(
                ids(findings, finding -> finding.customer().value()),
                ids(findings, finding -> finding.id().value()),
                ids(findings, SensitiveFinding::record),
                names(findings, finding -> finding.stream().name()),
                names(findings, finding -> finding.part().name()),
                names(findings, finding -> finding.kind().name()),
                findings.getFirst().foundAt()));
  }

  @Override
  public void settle(SensitiveFinding finding, Optional<SealedReason> reason) {
    database.run(
        FindingDao.class,
        dao ->
            dao.settle(
                finding.customer().value(),
                finding.id().value(),
                finding.state().name(),
                finding.purpose().map(PurposeCode::value).orElse(null),
                finding.settledAt().orElse(null),
                reason.map(kept -> kept.slot().number()).orElse(null),
                reason.map(SealedReason::sealed).orElse(null)));
  }

  @Override
  public Optional<SensitiveFinding> find(FindingId id) {
    return database.with(FindingDao.class, dao -> dao.find(id.value())).map(FindingRow::toFinding);
  }

  @Override
  public List<SensitiveFinding> list(Optional<SensitiveFinding.State> state, int limit) {
    String wanted = state.map(SensitiveFinding.State::name).orElse("");
    return database.with(FindingDao.class, dao -> dao.list(wanted, limit)).stream()
        .map(FindingRow::toFinding)
        .toList();
  }

  @Override
  public long countOpen() {
    return database.with(FindingDao.class, FindingDao::countOpen);
  }

  @Override
  public Optional<Position> findPosition() {
    return database.with(FindingDao.class, FindingDao::findPosition).map(PositionRow::toPosition);
  }

  @Override
  public void setPosition(Optional<Position> position) {
    database.run(
        FindingDao.class,
        dao ->
            position.ifPresentOrElse(
                where -> dao.setPosition(PositionRow.of(where)), dao::deletePosition));
  }

  private static UUID[] ids(List<SensitiveFinding> findings, Function<SensitiveFinding, UUID> id) {
    return findings.stream().map(id).toArray(UUID[]::new);
  }

  private static String[] names(
      List<SensitiveFinding> findings, Function<SensitiveFinding, String> name) {
    return findings.stream().map(name).toArray(String[]::new);
  }
}

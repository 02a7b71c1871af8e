package id.pelanggan.adapters.postgres.assessment;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableSet;

import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.application.port.ImpactAssessments;
import id.pelanggan.domain.assessment.Assessment;
import id.pelanggan.domain.assessment.AssessmentId;
import id.pelanggan.domain.assessment.AssessmentTopic;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Impact assessments in their table, to which the application can only add. */
public final class PostgresImpactAssessments implements ImpactAssessments {
  private final Database database;

  @Inject
  public PostgresImpactAssessments(Database database) {
    this.database = requireNonNull(database, "database is null");
  }

  @Override
  public List<Assessment> list() {
    return database.with(AssessmentDao.class, AssessmentDao::list).stream()
        .map(AssessmentRow::toAssessment)
        .toList();
  }

  @Override
  public Optional<Assessment> find(AssessmentId id) {
    return database.with(
        AssessmentDao.class, dao -> dao.find(id.value()).map(AssessmentRow::toAssessment));
  }

  @Override
  public boolean insertIfAbsent(Assessment assessment) {
    return database.with(
        AssessmentDao.class, dao -> dao.insertIfAbsent(AssessmentRow.of(assessment)) == 1);
  }

  @Override
  public Set<AssessmentTopic> listRequired() {
    return database.with(AssessmentDao.class, AssessmentDao::listRequired).stream()
        .map(AssessmentTopic::valueOf)
        .collect(toUnmodifiableSet());
  }

  @Override
  public void require(AssessmentTopic topic, boolean required) {
    database.run(AssessmentDao.class, dao -> dao.require(topic.name(), required));
  }

  @Override
  public boolean permits(AssessmentTopic topic) {
    return database.with(AssessmentDao.class, dao -> dao.permits(topic.name()));
  }
}

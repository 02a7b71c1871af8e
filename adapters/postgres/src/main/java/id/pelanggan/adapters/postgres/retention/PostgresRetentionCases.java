package id.pelanggan.adapters.postgres.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgres.copy.CopyWriter;
import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.application.port.RetentionCases;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.retention.CaseId;
import id.pelanggan.domain.retention.CaseState;
import id.pelanggan.domain.retention.PolicyCode;
import id.pelanggan.domain.retention.RetentionCase;
import id.pelanggan.domain.retention.RetentionEvent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Cases in their tables. */
public final class PostgresRetentionCases implements RetentionCases {
  private static final UUID FIRST = new UUID(0, 0);
  private static final List<String> CASE =
      List.of(
          "customer_id",
          "id",
          "policy",
          "policy_version",
          "run_id",
          "state",
          "due_since",
          "by_hand",
          "attempts",
          "next_at",
          "changed_at");
  private static final List<String> EVENT =
      List.of("customer_id", "id", "case_id", "state", "warned_by", "actor", "occurred_at");

  private final Database database;

  @Inject
  public PostgresRetentionCases(Database database) {
    this.database = requireNonNull(database, "database is null");
  }

  @Override
  public void insert(List<RetentionCase> cases) {
    if (!cases.isEmpty()) {
      database.copy("retention_case", CASE, copy -> cases.forEach(one -> write(one, copy)));
    }
  }

  @Override
  public void update(RetentionCase changed) {
    database.run(CaseDao.class, dao -> dao.update(CaseRow.of(changed)));
  }

  @Override
  public void insertEvents(List<RetentionEvent> events) {
    if (!events.isEmpty()) {
      database.copy("retention_event", EVENT, copy -> events.forEach(one -> write(one, copy)));
    }
  }

  @Override
  public List<RetentionCase> claim(Instant now, Instant until, int limit) {
    return cases(database.with(CaseDao.class, dao -> dao.claim(now, until, limit)));
  }

  @Override
  public List<RetentionCase> lock(Collection<CaseId> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    UUID[] wanted = ids.stream().map(CaseId::value).toArray(UUID[]::new);
    return cases(database.with(CaseDao.class, dao -> dao.lock(CaseDao.COLUMNS, wanted)));
  }

  @Override
  public Optional<RetentionCase> find(CaseId id) {
    return database
        .with(CaseDao.class, dao -> dao.find(CaseDao.COLUMNS, id.value()))
        .map(CaseRow::toCase);
  }

  @Override
  public List<RetentionCase> list(CustomerId customer) {
    return cases(
        database.with(CaseDao.class, dao -> dao.listOf(CaseDao.COLUMNS, customer.value())));
  }

  @Override
  public List<RetentionEvent> listEvents(CustomerId customer) {
    return database.with(CaseDao.class, dao -> dao.listEvents(customer.value())).stream()
        .map(EventRow::toEvent)
        .toList();
  }

  @Override
  public List<RetentionCase> list(Filter filter, Optional<CaseId> after, int limit) {
    UUID last = after.map(CaseId::value).orElse(FIRST);
    return cases(
        database.with(
            CaseDao.class,
            dao ->
                filter.byHand()
                    ? dao.listByHand(CaseDao.COLUMNS, last, limit)
                    : dao.list(
                        CaseDao.COLUMNS,
                        filter.state().map(CaseState::name).orElse(""),
                        filter.policy().map(PolicyCode::value).orElse(""),
                        last,
                        limit)));
  }

  @Override
  public Map<PolicyCode, Map<CaseState, Long>> count() {
    Map<PolicyCode, Map<CaseState, Long>> counts = new HashMap<>();
    for (CaseCountRow row : database.with(CaseDao.class, CaseDao::count)) {
      counts
          .computeIfAbsent(new PolicyCode(row.policy()), code -> new EnumMap<>(CaseState.class))
          .put(CaseState.valueOf(row.state()), row.cases());
    }
    return counts;
  }

  @Override
  public void wake(CustomerId customer, Instant at) {
    database.run(CaseDao.class, dao -> dao.wake(customer.value(), at));
  }

  private static void write(RetentionCase one, CopyWriter copy) {
    copy.row()
        .uuid(one.customer().value())
        .uuid(one.id().value())
        .text(one.policy().value())
        .int4(one.policyVersion())
        .uuid(one.run().value())
        .text(one.state().name())
        .date(one.dueSince())
        .bool(one.byHand())
        .int4(one.attempts());
    one.nextAt().ifPresentOrElse(copy::instant, copy::none);
    copy.instant(one.changedAt());
  }

  private static void write(RetentionEvent event, CopyWriter copy) {
    copy.row()
        .uuid(event.customer().value())
        .uuid(event.id())
        .uuid(event.caseId().value())
        .text(event.state().name());
    event.by().ifPresentOrElse(by -> copy.text(by.name()), copy::none);
    copy.uuid(event.actor().value()).instant(event.at());
  }

  private static List<RetentionCase> cases(List<CaseRow> rows) {
    return rows.stream().map(CaseRow::toCase).toList();
  }
}

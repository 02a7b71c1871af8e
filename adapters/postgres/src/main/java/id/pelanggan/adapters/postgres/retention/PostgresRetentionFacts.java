package id.pelanggan.adapters.postgres.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.application.port.CustomerState.Contact;
import id.pelanggan.application.port.RetentionFacts;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.retention.RetentionPolicy;
import id.pelanggan.domain.retention.RetentionSubject;
import id.pelanggan.domain.retention.RetentionTrigger;
import id.pelanggan.domain.retention.StartingPolicies;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What policies are counted from, out of the tables of plain facts. */
public final class PostgresRetentionFacts implements RetentionFacts {
  private static final String[] WHOLE =
      StartingPolicies.all().stream()
          .filter(RetentionPolicy::isOfWholeCustomers)
          .map(policy -> policy.code().value())
          .toArray(String[]::new);

  private final Database database;

  @Inject
  public PostgresRetentionFacts(Database database) {
    this.database = requireNonNull(database, "database is null");
  }

  @Override
  public Count count(RetentionPolicy policy, Instant at, int first) {
    return database.inTransaction(() ->
        database.with(
            FactsDao.class,
            dao -> {
              dao.makeRoom();
              return dao.count(
                      triggered(policy, FactsDao.EVERYBODY),
                      policy.period().toString(),
                      today(at),
                      kind(policy),
                      policy.code().value(),
                      policies(policy),
                      first)
                  .toCount();
            }));
  }

  @Override
  public List<Due> listDue(RetentionPolicy policy, Instant at) {
    return database.inTransaction(() ->
        database
            .with(
                FactsDao.class,
                dao -> {
                  dao.makeRoom();
                  return dao.listDue(
                      triggered(policy, FactsDao.EVERYBODY),
                      policy.period().toString(),
                      today(at),
                      kind(policy),
                      policy.code().value(),
                      policies(policy));
                })
            .stream()
            .map(DueRow::toDue)
            .toList());
  }

  @Override
  public Map<CustomerId, LocalDate> listTriggers(
      RetentionPolicy policy, Collection<CustomerId> customers) {
    Map<CustomerId, LocalDate> triggers = new HashMap<>();
    if (!customers.isEmpty()) {
      for (DueRow row :
          database.with(
              FactsDao.class,
              dao -> dao.listTriggers(triggered(policy, FactsDao.SOME), array(customers)))) {
        triggers.put(new CustomerId(row.customerId()), row.day());
      }
    }
    return triggers;
  }

  @Override
  public long countRows() {
    return database.with(FactsDao.class, FactsDao::countRows);
  }

  @Override
  public void noteSeen(Collection<CustomerId> customers, Instant at) {
    if (!customers.isEmpty()) {
      database.run(FactsDao.class, dao -> dao.noteSeen(array(customers), at));
    }
  }

  @Override
  public void noteDead(CustomerId customer, Contact contact, Instant at) {
    database.run(
        FactsDao.class,
        dao -> dao.noteDead(customer.value(), contact.kind().name(), contact.digest().bytes(), at));
  }

  @Override
  public void forgetDead(CustomerId customer, Collection<Contact> contacts) {
    database.run(
        FactsDao.class,
        dao ->
            contacts.forEach(contact ->
                dao.forgetDead(customer.value(), contact.kind().name(), contact.digest().bytes())));
  }

  @Override
  public List<Contact> listDead(CustomerId customer, LocalDate day) {
    return database.with(FactsDao.class, dao -> dao.listDead(customer.value(), day)).stream()
        .map(ContactRow::toContact)
        .toList();
  }

  private static String triggered(RetentionPolicy policy, String only) {
    String statement =
        switch (policy.trigger()) {
          case LAST_INTERACTION -> FactsDao.LAST_INTERACTION;
          case SOURCE_GONE -> FactsDao.SOURCE_GONE;
          case CONTACT_DEAD -> FactsDao.CONTACT_DEAD;
          case CONSENT_WITHDRAWN -> FactsDao.CONSENT_WITHDRAWN;
          case END_OF_BOOK_YEAR -> FactsDao.END_OF_BOOK_YEAR;
          case PURPOSE_GONE, KEPT_ASIDE ->
              throw new IllegalArgumentException("not counted by customer: " + policy.trigger());
        };
    return statement
        .replace("customer.ONLY", only.equals(FactsDao.EVERYBODY) ? only : "customer." + only)
        .replace("ONLY", only);
  }

  private static String kind(RetentionPolicy policy) {
    return switch (policy.subject()) {
      case RetentionSubject.WholeCustomer whole -> "";
      case RetentionSubject.OneKind only -> only.kind().name();
      case RetentionSubject.KeptAside aside ->
          throw new IllegalArgumentException("nobody's: " + RetentionTrigger.KEPT_ASIDE);
    };
  }

  /** Who goes altogether by one policy is not begun with by another. */
  private static String[] policies(RetentionPolicy policy) {
    return policy.isOfWholeCustomers() ? WHOLE.clone() : new String[] {policy.code().value()};
  }

  private static LocalDate today(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }

  private static UUID[] array(Collection<CustomerId> customers) {
    return customers.stream().map(CustomerId::value).toArray(UUID[]::new);
  }
}

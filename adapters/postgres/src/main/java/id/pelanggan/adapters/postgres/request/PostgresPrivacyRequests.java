package id.pelanggan.adapters.postgres.request;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.application.port.CustomerState.Contact;
import id.pelanggan.application.port.PrivacyRequests;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.request.PrivacyRequest;
import id.pelanggan.domain.request.RequestEvent;
import id.pelanggan.domain.request.RequestId;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Requests of customers in their tables. */
public final class PostgresPrivacyRequests implements PrivacyRequests {
  private final Database database;

  @Inject
  public PostgresPrivacyRequests(Database database) {
    this.database = requireNonNull(database, "database is null");
  }

  @Override
  public void insert(PrivacyRequest request, Collection<Contact> contacts) {
    List<String> kinds = contacts.stream().map(contact -> contact.kind().name()).toList();
    List<byte[]> digests = contacts.stream().map(contact -> contact.digest().bytes()).toList();
    database.run(
        RequestDao.class,
        dao -> {
          dao.insert(RequestRow.of(request));
          if (!kinds.isEmpty()) {
            dao.insertContacts(request.id().value(), kinds, digests);
          }
        });
  }

  @Override
  public Optional<PrivacyRequest> find(RequestId id) {
    return database.with(RequestDao.class, dao -> dao.find(id.value())).map(RequestRow::toRequest);
  }

  @Override
  public Optional<PrivacyRequest> lock(RequestId id) {
    return database.with(RequestDao.class, dao -> dao.lock(id.value())).map(RequestRow::toRequest);
  }

  @Override
  public void update(PrivacyRequest request) {
    database.run(RequestDao.class, dao -> dao.update(RequestRow.of(request)));
  }

  @Override
  public List<PrivacyRequest> listOpen() {
    return requests(database.with(RequestDao.class, RequestDao::listOpen));
  }

  @Override
  public List<PrivacyRequest> listClosed(int limit) {
    return requests(database.with(RequestDao.class, dao -> dao.listClosed(limit)));
  }

  @Override
  public List<PrivacyRequest> list(CustomerId customer) {
    return requests(database.with(RequestDao.class, dao -> dao.list(customer.value())));
  }

  @Override
  public void addEvent(RequestEvent event) {
    database.run(
        RequestDao.class,
        dao ->
            dao.addEvent(
                event.request().value(),
                event.act().name(),
                event.detail(),
                event.actor().value(),
                event.at()));
  }

  @Override
  public List<RequestEvent> listEvents(RequestId id) {
    return database.with(RequestDao.class, dao -> dao.listEvents(id.value())).stream()
        .map(RequestEventRow::toEvent)
        .toList();
  }

  private static List<PrivacyRequest> requests(List<RequestRow> rows) {
    return rows.stream().map(RequestRow::toRequest).toList();
  }
}

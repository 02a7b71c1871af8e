package id.pelanggan.adapters.postgres.erasure;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.application.port.Books;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.erasure.BookYears;
import id.pelanggan.domain.vault.BlindIndex;
import id.pelanggan.domain.vault.KeySlot;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Bookkeeping documents in their table. */
public final class PostgresBooks implements Books {
  private static final List<String> DOCUMENT =
      List.of("customer_id", "order_id", "year", "ordered_on", "erasure_id", "number", "sealed");

  private final Database database;

  @Inject
  public PostgresBooks(Database database) {
    this.database = requireNonNull(database, "database is null");
  }

  @Override
  public BookYears years() {
    return database
        .with(BooksDao.class, BooksDao::find)
        .map(row -> new BookYears(row.firstMonth(), row.years(), row.citation()))
        .orElse(BookYears.BY_LAW);
  }

  @Override
  public void change(BookYears years) {
    database.run(
        BooksDao.class, dao -> dao.upsert(years.firstMonth(), years.years(), years.citation()));
  }

  @Override
  public KeySlot slot(int year, Supplier<KeySlot> fresh) {
    Optional<KeySlot> known = findSlot(year);
    if (known.isPresent()) {
      return known.get();
    }
    long slot = fresh.get().number();
    database.run(BooksDao.class, dao -> dao.insertYear(year, slot));
    return findSlot(year)
        .orElseThrow(() -> new IllegalStateException("the books of the year are closed: " + year));
  }

  @Override
  public Optional<KeySlot> findSlot(int year) {
    return database.with(BooksDao.class, dao -> dao.findSlot(year)).map(KeySlot::new);
  }

  @Override
  public void insert(List<SealedBook> documents) {
    if (documents.isEmpty()) {
      return;
    }
    UUID[] customers =
        documents.stream().map(item -> item.customer().value()).distinct().toArray(UUID[]::new);
    Set<UUID> stored = new HashSet<>(database.with(BooksDao.class, dao -> dao.listKept(customers)));
    database.copy(
        "bookkeeping_document",
        DOCUMENT,
        copy -> {
          for (SealedBook document : documents) {
            if (stored.add(document.order())) {
              copy.row()
                  .uuid(document.customer().value())
                  .uuid(document.order())
                  .int4(document.year())
                  .date(document.orderedOn())
                  .uuid(document.erasure().value())
                  .bytes(document.number().bytes())
                  .bytes(document.sealed());
            }
          }
        });
  }

  @Override
  public List<KeptOrder> listOrders(Collection<CustomerId> customers, LocalDate floor) {
    UUID[] ids = customers.stream().map(CustomerId::value).toArray(UUID[]::new);
    return database.with(BooksDao.class, dao -> dao.listOrders(ids, floor)).stream()
        .map(row -> new KeptOrder(new CustomerId(row.customerId()), row.orderId(), row.orderedOn()))
        .toList();
  }

  @Override
  public List<SealedBook> list(int year) {
    return list("year = :year", year);
  }

  @Override
  public List<SealedBook> listByNumber(BlindIndex number) {
    return list("number = any(:numbers)", 0, number);
  }

  private List<SealedBook> list(String condition, int year, BlindIndex... numbers) {
    return database.with(BooksDao.class, dao -> dao.list(condition, year, numbers)).stream()
        .map(BookRow::toBook)
        .toList();
  }

  @Override
  public List<Integer> listOver(LocalDate today) {
    BookYears years = years();
    return database.with(BooksDao.class, dao -> dao.listBefore(years.yearOf(years.floor(today))));
  }

  @Override
  public int close(int year, Instant at) {
    LocalDate end = LocalDate.of(year + 1, years().firstMonth(), 1);
    return database.with(
        BooksDao.class,
        dao -> {
          int documents = dao.deleteDocuments(year);
          dao.deleteOrders("order_identity", "record_id", end);
          dao.deleteOrders("order_line", "order_id", end);
          dao.deleteOrders("sales_order", "order_id", end);
          dao.close(year, at, documents);
          return documents;
        });
  }
}

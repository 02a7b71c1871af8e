package id.pelanggan.application.erasure;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import id.pelanggan.application.encoding.TextReader;
import id.pelanggan.application.encoding.TextWriter;
import id.pelanggan.application.intake.Archive;
import id.pelanggan.application.port.Books;
import id.pelanggan.application.port.Books.KeptOrder;
import id.pelanggan.application.port.Books.SealedBook;
import id.pelanggan.application.port.Customers;
import id.pelanggan.application.port.Customers.KeptProfile;
import id.pelanggan.application.port.RecordVersion;
import id.pelanggan.application.port.SourceRecords;
import id.pelanggan.application.port.Vault;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.customer.CustomerProfile;
import id.pelanggan.domain.document.OrderDocument;
import id.pelanggan.domain.erasure.BookYears;
import id.pelanggan.domain.erasure.BookkeepingDocument;
import id.pelanggan.domain.erasure.ErasureId;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.vault.BlindIndex;
import id.pelanggan.domain.vault.BlindIndexKind;
import id.pelanggan.domain.vault.KeySlot;
import id.pelanggan.domain.vault.SealPlace;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** Seals what bookkeeping law asks of orders under keys of their book years, and opens it. */
final class Bookkeeping {
  private static final String TABLE = "bookkeeping_document";
  private static final String WHOLE = "whole";
  private static final int FORMAT = 1;

  /** What the names of fields about taxes contain, in the languages of the sources. */
  private static final Set<String> TAX_WORDS =
      Set.of("tax", "npwp", "ppn", "vat", "pajak", "faktur");

  private final Books books;
  private final SourceRecords records;
  private final Customers customers;
  private final Archive archive;
  private final Vault vault;

  @Inject
  Bookkeeping(
      Books books, SourceRecords records, Customers customers, Archive archive, Vault vault) {
    this.books = requireNonNull(books, "books is null");
    this.records = requireNonNull(records, "records is null");
    this.customers = requireNonNull(customers, "customers is null");
    this.archive = requireNonNull(archive, "archive is null");
    this.vault = requireNonNull(vault, "vault is null");
  }

  /** Keeps what the law asks for of the customers' orders, in the transaction of the caller. */
  void keep(ErasureId erasure, Collection<CustomerId> people, LocalDate today) {
    BookYears years = books.years();
    Map<UUID, KeptOrder> orders =
        books.listOrders(people, years.floor(today)).stream()
            .collect(toMap(KeptOrder::order, order -> order));
    if (orders.isEmpty()) {
      return;
    }
    Map<Integer, KeySlot> slots = new HashMap<>();
    for (KeptOrder order : orders.values()) {
      slots.computeIfAbsent(
          years.yearOf(order.orderedOn()), year -> books.slot(year, vault::newSlot));
    }
    Map<CustomerId, CustomerProfile> buyers = buyers(people);
    List<RecordVersion> believed = records.listBelieved(Stream.ORDERS, people);
    books.insert(
        believed.parallelStream()
            .filter(version -> orders.containsKey(version.record()))
            .flatMap(version -> seal(erasure, version, orders, years, slots, buyers).stream())
            .toList());
  }

  /** What of the documents can be opened. */
  List<BookkeepingDocument> open(List<SealedBook> sealed) {
    Map<Integer, Optional<KeySlot>> slots = new HashMap<>();
    sealed.forEach(book -> slots.computeIfAbsent(book.year(), books::findSlot));
    return sealed.stream()
        .flatMap(book ->
            slots.getOrDefault(book.year(), Optional.empty()).stream()
                .map(slot ->
                    decode(vault.open(slot, place(book.customer(), book.order()), book.sealed()))))
        .toList();
  }

  BlindIndex number(String number) {
    byte[] value =
        new TextWriter().text("order number").text(number.strip().toLowerCase(Locale.ROOT)).bytes();
    return vault.index(BlindIndexKind.CONTENT, value);
  }

  private Map<CustomerId, CustomerProfile> buyers(Collection<CustomerId> people) {
    Map<CustomerId, CustomerProfile> buyers = new HashMap<>();
    for (KeptProfile kept : customers.listProfiles(people)) {
      archive.findProfile(kept).ifPresent(profile -> buyers.put(kept.customer(), profile));
    }
    return buyers;
  }

  private Optional<SealedBook> seal(
      ErasureId erasure,
      RecordVersion version,
      Map<UUID, KeptOrder> orders,
      BookYears years,
      Map<Integer, KeySlot> slots,
      Map<CustomerId, CustomerProfile> buyers) {
    CustomerId customer = new CustomerId(version.owner());
    KeptOrder order = requireNonNull(orders.get(version.record()), "no such order");
    int year = years.yearOf(order.orderedOn());
    return archive
        .find(Stream.ORDERS, version)
        .map(OrderDocument.class::cast)
        .map(document -> {
          BookkeepingDocument book =
              document(document, order.orderedOn(), Optional.ofNullable(buyers.get(customer)));
          byte[] sealed =
              vault.seal(
                  requireNonNull(slots.get(year), "no such year"),
                  place(customer, order.order()),
                  encode(book));
          return new SealedBook(
              customer,
              order.order(),
              year,
              order.orderedOn(),
              erasure,
              number(document.number()),
              sealed);
        });
  }

  private static BookkeepingDocument document(
      OrderDocument order, LocalDate day, Optional<CustomerProfile> buyer) {
    SortedMap<String, String> tax = new TreeMap<>();
    order
        .extras()
        .forEach((name, value) -> {
          String lower = name.toLowerCase(Locale.ROOT);
          if (TAX_WORDS.stream().anyMatch(lower::contains)) {
            tax.put(name, value);
          }
        });
    return new BookkeepingDocument(
        order.number(),
        day,
        buyer.flatMap(CustomerProfile::name).orElse(""),
        buyer.map(Bookkeeping::address).orElse(List.of()),
        tax);
  }

  private static List<String> address(CustomerProfile profile) {
    return profile.addresses().stream()
        .limit(1)
        .map(sourced -> sourced.value())
        .flatMap(address ->
            java.util.stream.Stream.of(
                address.street(),
                address.district(),
                address.city(),
                address.region(),
                address.postcode(),
                address.country()))
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private static SealPlace place(CustomerId customer, UUID order) {
    return new SealPlace(TABLE, customer.value(), order, WHOLE, 1);
  }

  private static byte[] encode(BookkeepingDocument document) {
    TextWriter out =
        new TextWriter()
            .number(FORMAT)
            .text(document.number())
            .number(document.orderedOn().toEpochDay())
            .text(document.buyer())
            .number(document.address().size());
    document.address().forEach(out::text);
    return out.texts(document.tax()).bytes();
  }

  private static BookkeepingDocument decode(byte[] bytes) {
    TextReader in = new TextReader(bytes);
    if (in.number() != FORMAT) {
      throw new IllegalArgumentException("format is not known");
    }
    String number = in.text();
    LocalDate day = LocalDate.ofEpochDay(in.number());
    String buyer = in.text();
    List<String> address =
        java.util.stream.IntStream.range(0, in.count()).mapToObj(line -> in.text()).toList();
    return new BookkeepingDocument(number, day, buyer, address, in.texts());
  }
}

package id.pelanggan.adapters.postgres.ingest;

import id.pelanggan.adapters.postgres.testground.House;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.document.CustomerDocument;
import id.pelanggan.domain.document.CustomerReference;
import id.pelanggan.domain.document.Document;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.source.Stream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** Does to the product and to the model what comes to its mind. */
final class RandomHistory {
  /** Of customers and orders there is most to get wrong. */
  private static final List<Stream> STREAMS =
      List.of(
          Stream.CUSTOMERS,
          Stream.CUSTOMERS,
          Stream.CUSTOMERS,
          Stream.ORDERS,
          Stream.ORDERS,
          Stream.PRODUCTS,
          Stream.INTERACTIONS,
          Stream.FEEDBACK);

  private final Random random;
  private final RandomPages pages;
  private final House house;
  private final Shop shop;
  private final Model model;
  private final Stored stored;
  private final List<Source> sources;
  private final Source operators;
  private final List<Page> received = new ArrayList<>();
  private final List<Shop.Came> standing = new ArrayList<>();

  RandomHistory(long seed, House house, Stored stored) {
    this.random = new Random(seed);
    this.pages = new RandomPages(random);
    this.house = house;
    this.shop = new Shop(house);
    this.model = new Model();
    this.stored = stored;
    this.sources =
        List.of(
            shop.source("Till", 50, false),
            shop.source("Web", 60, true),
            shop.source("Market", 50, false));
    this.operators = shop.operators();
  }

  /** What came in at a time, to come in again. */
  private record Page(Source source, Stream stream, List<Document> documents) {}

  /** Does something; returns what it was. */
  String step() {
    return switch (random.nextInt(10)) {
      case 0, 1, 2, 3, 4 -> receive(newPage());
      case 5 -> received.isEmpty() ? receive(newPage()) : receive(of(received));
      case 6 -> change();
      default -> standing.isEmpty() ? receive(newPage()) : undo(of(standing));
    };
  }

  /** Lets come in what comes to its mind, also by hand. */
  void receiveSome(int times) {
    for (int left = times; left > 0; left--) {
      if (random.nextInt(5) == 0) {
        change();
      } else {
        receive(newPage());
      }
    }
  }

  /** Undoes what came last, in any order. */
  void undoLast(int times) {
    List<Shop.Came> last =
        new ArrayList<>(standing.subList(standing.size() - times, standing.size()));
    Collections.shuffle(last, random);
    last.forEach(this::undo);
  }

  /** Undoes everything in any order. */
  void undoAll() {
    while (!standing.isEmpty()) {
      undo(of(standing));
    }
  }

  /** Fails where the product and the model differ; returns who is who. */
  Map<CustomerId, Model.Person> compare() {
    return Comparison.compare(model, stored, house.vault());
  }

  private Page newPage() {
    Stream stream = of(STREAMS);
    return new Page(of(sources), stream, pages.page(stream, house.now()));
  }

  private String receive(Page page) {
    Shop.Came came = shop.receive(page.source(), page.stream(), page.documents());
    model.receive(
        page.source(), came.id(), came.changeSet().context().at(), page.documents(), Map.of());
    received.add(page);
    standing.add(came);
    return "receive " + page.stream() + " of " + page.source().name() + ": " + came.counts();
  }

  private String change() {
    Map<CustomerId, Model.Person> people = compare();
    List<CustomerId> customers =
        people.entrySet().stream()
            .filter(person -> !person.getValue().isWalkIn())
            .map(Map.Entry::getKey)
            .sorted((a, b) -> a.value().compareTo(b.value()))
            .toList();
    if (customers.isEmpty()) {
      return receive(newPage());
    }
    CustomerId customer = of(customers);
    CallContext context = house.context();
    Document document =
        new CustomerDocument(
            new ExternalId(customer.value().toString()),
            Optional.of(context.at()),
            new CustomerReference.Chosen(customer),
            pages.details(),
            new TreeMap<>());
    Shop.Came came = shop.receiveByHand(context, document);
    model.receive(operators, came.id(), context.at(), List.of(document), people);
    standing.add(came);
    return "change by hand: " + came.counts();
  }

  private String undo(Shop.Came came) {
    shop.undo(came.changeSet(), 1 + random.nextInt(3));
    model.withdraw(came.id());
    standing.remove(came);
    return "undo " + came.changeSet().stream();
  }

  private <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}

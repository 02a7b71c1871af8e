package id.pelanggan.adapters.postgres.ingest;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.customer.ContactStatus;
import id.pelanggan.domain.customer.CustomerDetails;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.customer.Origin;
import id.pelanggan.domain.customer.Statement;
import id.pelanggan.domain.customer.Survivorship;
import id.pelanggan.domain.document.CustomerDocument;
import id.pelanggan.domain.document.CustomerReference;
import id.pelanggan.domain.document.Document;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.document.FeedbackDocument;
import id.pelanggan.domain.document.InteractionDocument;
import id.pelanggan.domain.document.OrderDocument;
import id.pelanggan.domain.document.ProductDocument;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.source.Stream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What the product should hold, by the rules of ADR-0012 and nothing else: lists in memory, no
 * tables, no pages, no seals.
 */
final class Model {
  /** A document of a source. */
  record Key(SourceId source, Stream stream, ExternalId id) {}

  /** Somebody; each object is somebody else. */
  static final class Person {
    private final boolean walkIn;

    private Person(boolean walkIn) {
      this.walkIn = walkIn;
    }

    boolean isWalkIn() {
      return walkIn;
    }
  }

  /** What a source said at some time; a product's owner is nobody. */
  record Version(
      Key key, ChangeSetId changeSet, Instant observedAt, Document document, Person owner) {}

  private static final Person NOBODY = new Person(true);

  private final Map<SourceId, Source> sources = new HashMap<>();

  /** In the order in which they came in. */
  private final Map<Key, List<Version>> said = new LinkedHashMap<>();

  /** Whom sources know under their ids, also before or after anything is said of them. */
  private final Map<Key, Person> names = new LinkedHashMap<>();

  private final Map<SourceId, Person> walkIns = new LinkedHashMap<>();

  void receive(
      Source source,
      ChangeSetId changeSet,
      Instant at,
      List<? extends Document> documents,
      Map<CustomerId, Person> chosen) {
    sources.put(source.id(), source);
    Map<String, Person> byEmail = new HashMap<>(source.linksByEmail() ? emails() : Map.of());
    for (Document document : documents) {
      Key key = new Key(source.id(), document.stream(), document.id());
      Instant observedAt = document.changedAt().orElse(at).truncatedTo(ChronoUnit.MICROS);
      if (isNew(key, observedAt, document)) {
        Person owner = owner(source, key, document, byEmail, chosen);
        said.computeIfAbsent(key, none -> new ArrayList<>())
            .add(new Version(key, changeSet, observedAt, document, owner));
      }
    }
  }

  /** Nothing that came in with the change set was ever said. */
  void withdraw(ChangeSetId changeSet) {
    List<Key> unsaid = new ArrayList<>();
    said.forEach((key, versions) -> {
      versions.removeIf(version -> version.changeSet().equals(changeSet));
      if (versions.isEmpty()) {
        unsaid.add(key);
      }
    });
    said.keySet().removeAll(unsaid);
    for (Key key : unsaid) {
      Person person = names.get(key);
      boolean named =
          all().stream()
              .anyMatch(version ->
                  version.owner() == person
                      && (isByHand(version)
                          || (version.key().source().equals(key.source())
                              && version.key().stream() != Stream.CUSTOMERS)));
      if (!named) {
        names.remove(key);
      }
    }
    Set<Person> mentioned = people();
    names.values().removeIf(person -> !mentioned.contains(person));
    walkIns.values().removeIf(person -> !mentioned.contains(person));
  }

  private boolean isByHand(Version version) {
    Source source = requireNonNull(sources.get(version.key().source()), "no such source");
    return source.trust() == Source.TRUST_OF_OPERATORS
        && version.key().stream() == Stream.CUSTOMERS;
  }

  List<Version> all() {
    return said.values().stream().flatMap(List::stream).toList();
  }

  /** Everybody whom any version mentions, also one that is not believed. */
  Set<Person> people() {
    return all().stream()
        .filter(version -> version.key().stream() != Stream.PRODUCTS)
        .map(Version::owner)
        .collect(toSet());
  }

  List<Version> believed(Stream stream) {
    return said.values().stream()
        .map(Model::last)
        .filter(version -> version.key().stream() == stream)
        .toList();
  }

  /** Those of whom only others speak, and walk-ins, by what the source calls them. */
  Map<Key, Person> mentionedOnly() {
    return names.entrySet().stream()
        .filter(name -> !said.containsKey(name.getKey()))
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  Map<SourceId, Person> walkIns() {
    return walkIns;
  }

  Source source(SourceId id) {
    return sources.get(id);
  }

  private boolean isNew(Key key, Instant observedAt, Document document) {
    if (!said.containsKey(key)) {
      return true;
    }
    Version believed = last(said.get(key));
    if (believed.document().equals(document)) {
      return false;
    }
    return !observedAt.isBefore(believed.observedAt())
        || said.get(key).stream().noneMatch(version -> version.document().equals(document));
  }

  /** The greatest by time, and of those the last to come in. */
  private static Version last(List<Version> versions) {
    Version last = versions.getFirst();
    for (Version version : versions) {
      if (!version.observedAt().isBefore(last.observedAt())) {
        last = version;
      }
    }
    return last;
  }

  private Person owner(
      Source source,
      Key key,
      Document document,
      Map<String, Person> byEmail,
      Map<CustomerId, Person> chosen) {
    return switch (document) {
      case ProductDocument product -> NOBODY;
      case CustomerDocument customer -> recognise(source, key, customer, byEmail, chosen);
      case OrderDocument order -> follow(source, order.customer(), chosen);
      case InteractionDocument interaction -> follow(source, interaction.customer(), chosen);
      case FeedbackDocument feedback -> follow(source, feedback.customer(), chosen);
    };
  }

  private Person recognise(
      Source source,
      Key key,
      CustomerDocument document,
      Map<String, Person> byEmail,
      Map<CustomerId, Person> chosen) {
    Person known = names.get(key);
    if (known != null) {
      return known;
    }
    List<String> emails =
        document.details().contactPoints().stream()
            .filter(point -> point.kind() == ContactKind.EMAIL)
            .filter(point ->
                point.status() == ContactStatus.UNCONFIRMED
                    || point.status() == ContactStatus.VERIFIED)
            .map(ContactPoint::normalised)
            .toList();
    Person person;
    if (document.customer() instanceof CustomerReference.Chosen one) {
      person = chosen.get(one.id());
    } else {
      person =
          emails.stream()
              .filter(byEmail::containsKey)
              .findFirst()
              .map(byEmail::get)
              .orElseGet(() -> new Person(false));
      if (source.linksByEmail()) {
        emails.forEach(email -> byEmail.putIfAbsent(email, person));
      }
    }
    names.put(key, person);
    return person;
  }

  private Person follow(
      Source source, CustomerReference reference, Map<CustomerId, Person> chosen) {
    return switch (reference) {
      case CustomerReference.Chosen one -> chosen.get(one.id());
      case CustomerReference.WalkIn walkIn ->
          walkIns.computeIfAbsent(source.id(), id -> new Person(true));
      case CustomerReference.Named named ->
          names.computeIfAbsent(
              new Key(source.id(), Stream.CUSTOMERS, named.id()), key -> new Person(false));
    };
  }

  /** The e-mail addresses that exactly one person has. */
  private Map<String, Person> emails() {
    Map<String, Optional<Person>> found = new HashMap<>();
    for (Person person : people()) {
      List<Statement> statements = new ArrayList<>();
      for (Version version : believed(Stream.CUSTOMERS)) {
        if (version.owner() == person) {
          CustomerDetails details = ((CustomerDocument) version.document()).details();
          UUID record = new UUID(0, statements.size());
          statements.add(
              new Statement(
                  new Origin(record, version.key().source(), version.observedAt()),
                  sources.get(version.key().source()).trust(),
                  details));
        }
      }
      Survivorship.derive(statements).contactPoints().stream()
          .map(point -> point.value())
          .filter(point -> point.kind() == ContactKind.EMAIL && !point.normalised().isEmpty())
          .map(ContactPoint::normalised)
          .forEach(
              email -> found.merge(email, Optional.of(person), (one, other) -> Optional.empty()));
    }
    return found.entrySet().stream()
        .filter(entry -> entry.getValue().isPresent())
        .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().orElseThrow()));
  }
}

package id.pelanggan.adapters.postgres.ingest;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgres.customer.CustomerTable;
import id.pelanggan.adapters.postgres.ingest.Model.Person;
import id.pelanggan.application.port.Vault;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.CustomerFacts;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.customer.CustomerProfile;
import id.pelanggan.domain.customer.Origin;
import id.pelanggan.domain.customer.Statement;
import id.pelanggan.domain.customer.Survivorship;
import id.pelanggan.domain.document.CustomerDocument;
import id.pelanggan.domain.document.FeedbackDocument;
import id.pelanggan.domain.document.InteractionDocument;
import id.pelanggan.domain.document.OrderDocument;
import id.pelanggan.domain.document.ProductDocument;
import id.pelanggan.domain.erasure.RowFate;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.sales.OrderLine;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.vault.BlindIndex;
import id.pelanggan.domain.vault.BlindIndexKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;

/** Holds what is stored against what should be. */
final class Comparison {
  private final Model model;
  private final Stored stored;
  private final Vault vault;

  /** The stored version of what was said. */
  private final Map<Model.Version, Stored.Version> found = new HashMap<>();

  private final Map<Person, CustomerId> customers = new HashMap<>();

  private Comparison(Model model, Stored stored, Vault vault) {
    this.model = model;
    this.stored = stored;
    this.vault = vault;
  }

  /** Fails where they differ; returns who is who. */
  static Map<CustomerId, Person> compare(Model model, Stored stored, Vault vault) {
    Comparison comparison = new Comparison(model, stored, vault);
    comparison.compareVersions();
    comparison.compareOwners();
    for (Stream stream : Stream.values()) {
      comparison.compareIdentities(stream);
    }
    comparison.compareCustomers();
    comparison.compareOrders();
    comparison.compareEngagements();
    comparison.compareProducts();
    comparison.compareSummaries();
    return comparison.customers.entrySet().stream()
        .collect(toMap(Map.Entry::getValue, Map.Entry::getKey));
  }

  /** Each change set says a document once at most. */
  private record Place(Model.Key key, ChangeSetId changeSet) {}

  private void compareVersions() {
    Map<Place, Stored.Version> places = new HashMap<>();
    for (Stream stream : Stream.values()) {
      for (Stored.Version version : stored.versions(stream)) {
        Model.Key key = new Model.Key(version.source(), stream, version.document().id());
        assertThat(places.put(new Place(key, version.changeSet()), version)).isNull();
      }
    }
    for (Model.Version version : model.all()) {
      Stored.Version match = places.remove(new Place(version.key(), version.changeSet()));
      assertThat(match).as("version of %s", version.key()).isNotNull();
      assertThat(match.document()).isEqualTo(version.document());
      assertThat(match.observedAt()).isEqualTo(version.observedAt());
      found.put(version, match);
    }
    assertThat(places).as("versions that nobody said").isEmpty();
  }

  /** Documents of one person are one customer's, and those of two persons two customers'. */
  private void compareOwners() {
    found.forEach((version, match) -> {
      if (version.key().stream() == Stream.PRODUCTS) {
        assertThat(match.owner()).isEqualTo(match.record());
      } else {
        CustomerId customer = new CustomerId(match.owner());
        CustomerId before = customers.putIfAbsent(version.owner(), customer);
        assertThat(before == null || before.equals(customer)).as("one customer").isTrue();
      }
    });
    assertThat(customers.values()).as("different customers").doesNotHaveDuplicates();
    assertThat(customers.keySet()).isEqualTo(model.people());
  }

  private void compareIdentities(Stream stream) {
    Map<BlindIndex, Stored.Identity> identities =
        stored.identities(stream).stream().collect(toMap(Stored.Identity::digest, row -> row));
    for (Model.Version version : model.believed(stream)) {
      Stored.Version match = found.get(version);
      Stored.Identity identity = identities.remove(stored.digest(version.key()));
      assertThat(identity).as("identity of %s", version.key()).isNotNull();
      assertThat(identity.version()).as("believed of %s", version.key()).isEqualTo(match.number());
      assertThat(identity.owner()).isEqualTo(match.owner());
      assertThat(identity.record()).isEqualTo(match.record());
      assertThat(identity.source()).isEqualTo(match.source());
      assertThat(identity.observedAt()).isEqualTo(match.observedAt());
    }
    if (stream == Stream.CUSTOMERS) {
      model
          .mentionedOnly()
          .forEach((key, person) -> assertMentioned(identities.remove(stored.digest(key)), person));
      model
          .walkIns()
          .forEach((source, person) ->
              assertMentioned(identities.remove(stored.digestOfWalkIn(source)), person));
    }
    if (stream == Stream.PRODUCTS) {
      assertThat(identities.values()).allMatch(identity -> identity.version() == 0);
    } else {
      assertThat(identities).as("identities of nothing in %s", stream).isEmpty();
    }
  }

  private void assertMentioned(Stored.Identity identity, Person person) {
    assertThat(identity).isNotNull();
    assertThat(identity.version()).isZero();
    assertThat(new CustomerId(identity.owner())).isEqualTo(customers.get(person));
  }

  private void compareCustomers() {
    Set<String> rows = new HashSet<>();
    Set<String> contacts = new HashSet<>();
    Map<CustomerId, CustomerProfile> profiles = new HashMap<>();
    customers.forEach((person, id) -> {
      CustomerProfile profile = Survivorship.derive(statements(person));
      if (!profile.isEmpty()) {
        profiles.put(id, profile);
      }
      profile.contactPoints().stream()
          .map(point -> point.value())
          .filter(point -> !point.normalised().isEmpty())
          .map(point -> row(id.value(), point.kind(), index(point.kind(), point.normalised())))
          .forEach(contacts::add);
      CustomerFacts facts = CustomerFacts.of(profile);
      rows.add(
          row(
              id.value(),
              person.isWalkIn(),
              facts.city(),
              facts.country(),
              facts.language(),
              facts.preferredChannel(),
              text(facts.birthYearBand()),
              text(facts.birthMonth()),
              facts.customerSince().map(Objects::toString).orElse("-")));
    });

    assertRows(
        rows,
        """
        select concat_ws('|', customer_id, is_walk_in::text, city, country, language,
                         preferred_channel, coalesce(birth_year_band::text, '-'),
                         coalesce(birth_month::text, '-'), coalesce(customer_since::text, '-'))
        from customer
        """);
    assertRows(
        contacts,
        "select concat_ws('|', customer_id, kind, encode(digest, 'hex')) from customer_contact");
    assertThat(stored.profiles()).isEqualTo(profiles);
    for (CustomerTable table : CustomerTable.values()) {
      if (table.role() != CustomerTable.Role.MENTION
          && table.steps().erase().rows() != RowFate.KEEP_PSEUDONYMOUS) {
        assertThat(
                stored.rows(
                    """
                    select customer_id from %s
                    where customer_id not in (select customer_id from customer)
                    """
                        .formatted(table.table())))
            .as("customers of %s who are not there", table.table())
            .isEmpty();
      }
    }
  }

  private List<Statement> statements(Person person) {
    List<Statement> statements = new ArrayList<>();
    for (Model.Version version : model.believed(Stream.CUSTOMERS)) {
      if (version.owner() == person) {
        Stored.Version match = found.get(version);
        statements.add(
            new Statement(
                new Origin(match.record(), version.key().source(), version.observedAt()),
                model.source(version.key().source()).trust(),
                ((CustomerDocument) version.document()).details()));
      }
    }
    return statements;
  }

  private void compareOrders() {
    Set<String> orders = new HashSet<>();
    Set<String> lines = new HashSet<>();
    for (Model.Version version : model.believed(Stream.ORDERS)) {
      Stored.Version match = found.get(version);
      OrderDocument order = (OrderDocument) version.document();
      orders.add(
          row(
              match.owner(),
              match.record(),
              match.source().value(),
              order.kind(),
              order.orderedAt().getEpochSecond(),
              order.orderedOn(),
              order.currency(),
              order.total().minor(),
              order.lines().size(),
              order.channel()));
      int ordinal = 0;
      for (OrderLine line : order.lines()) {
        ordinal++;
        lines.add(
            row(
                match.owner(),
                match.record(),
                ordinal,
                line.productCode(),
                line.quantity().thousandths(),
                line.unitPrice().minor(),
                line.amount().minor()));
      }
    }
    assertRows(
        orders,
        """
        select concat_ws('|', customer_id, order_id, source_id, kind,
                         extract(epoch from ordered_at)::bigint, ordered_on, currency, total_minor,
                         line_count, channel)
        from sales_order
        """);
    assertRows(
        lines,
        """
        select concat_ws('|', customer_id, order_id, ordinal, product_code, quantity_thousandths,
                         unit_price_minor, amount_minor)
        from order_line
        """);
  }

  private void compareEngagements() {
    Set<String> interactions = new HashSet<>();
    for (Model.Version version : model.believed(Stream.INTERACTIONS)) {
      Stored.Version match = found.get(version);
      InteractionDocument document = (InteractionDocument) version.document();
      interactions.add(
          row(
              match.owner(),
              match.record(),
              match.source().value(),
              document.kind(),
              document.direction(),
              document.occurredAt().getEpochSecond()));
    }
    Set<String> feedback = new HashSet<>();
    for (Model.Version version : model.believed(Stream.FEEDBACK)) {
      Stored.Version match = found.get(version);
      FeedbackDocument document = (FeedbackDocument) version.document();
      feedback.add(
          row(
              match.owner(),
              match.record(),
              match.source().value(),
              document.kind(),
              text(document.score()),
              document.occurredAt().getEpochSecond()));
    }
    assertRows(
        interactions,
        """
        select concat_ws('|', customer_id, interaction_id, source_id, kind, direction,
                         extract(epoch from occurred_at)::bigint)
        from interaction
        """);
    assertRows(
        feedback,
        """
        select concat_ws('|', customer_id, feedback_id, source_id, kind,
                         coalesce(score::text, '-'), extract(epoch from occurred_at)::bigint)
        from feedback
        """);
  }

  /** What catalogues say exactly; what orders name is there, whatever it is called. */
  private void compareProducts() {
    Set<String> said = new HashSet<>();
    for (Model.Version version : model.believed(Stream.PRODUCTS)) {
      Stored.Version match = found.get(version);
      ProductDocument document = (ProductDocument) version.document();
      said.add(
          row(
              match.record(),
              match.source().value(),
              document.id().value(),
              document.name(),
              document.category(),
              document.unit()));
    }
    assertRows(
        said,
        """
        select concat_ws('|', product_id, product.source_id, code, name, category, unit)
        from product
        join product_identity on record_id = product_id
        where version > 0
        """);
    assertThat(
            stored.rows(
                """
                select coalesce(product_id, record_id)
                from product
                full join product_identity on record_id = product_id
                where product_id is null or record_id is null
                """))
        .as("products without identities, and identities without products")
        .isEmpty();
    Set<String> named =
        model.believed(Stream.ORDERS).stream()
            .flatMap(version ->
                ((OrderDocument) version.document())
                    .lines().stream()
                        .map(line -> row(version.key().source().value(), line.productCode())))
            .filter(text -> !text.endsWith("|"))
            .collect(toSet());
    assertThat(stored.rows("select concat_ws('|', source_id, code) from product"))
        .as("products that orders name")
        .containsAll(named);
  }

  private void compareSummaries() {
    assertSame(
        "select * from customer_summary",
        """
        select sold.customer_id, sold.currency,
               count(*) filter (where kind = 'SALE'),
               count(*) filter (where kind = 'CANCELLATION'),
               count(*) filter (where kind = 'RETURN'),
               sum(total_minor)::bigint,
               min(ordered_on) filter (where kind = 'SALE'),
               max(ordered_on) filter (where kind = 'SALE')
        from sales_order as sold
        join customer using (customer_id)
        where not is_walk_in
        group by sold.customer_id, sold.currency
        """);
    assertSame(
        "select * from customer_month",
        """
        select sold.customer_id, sold.currency, date_trunc('month', ordered_on)::date,
               count(*) filter (where kind = 'SALE'), sum(total_minor)::bigint
        from sales_order as sold
        join customer using (customer_id)
        where not is_walk_in
        group by 1, 2, 3
        """);
  }

  private void assertSame(String actual, String expected) {
    assertThat(
            stored.rows(
                "select only_one::text from ((%1$s except all %2$s) union all (%2$s except all %1$s)) as only_one"
                    .formatted("(" + actual + ")", "(" + expected + ")")))
        .as(actual)
        .isEmpty();
  }

  private void assertRows(Set<String> expected, String sql) {
    assertThat(stored.rows(sql)).as(sql).containsExactlyInAnyOrderElementsOf(expected);
  }

  private BlindIndex index(ContactKind kind, String normalised) {
    BlindIndexKind index = kind == ContactKind.EMAIL ? BlindIndexKind.EMAIL : BlindIndexKind.PHONE;
    return vault.index(index, normalised.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(OptionalInt number) {
    return number.isPresent() ? String.valueOf(number.getAsInt()) : "-";
  }

  private static String row(Object... values) {
    return String.join("|", Arrays.stream(values).map(String::valueOf).toList());
  }
}

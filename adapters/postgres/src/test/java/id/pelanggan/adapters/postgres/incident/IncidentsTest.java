package id.pelanggan.adapters.postgres.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.adapters.postgres.testground.House;
import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.access.Audit;
import id.pelanggan.application.customer.AddCustomer;
import id.pelanggan.application.customer.CustomerChange;
import id.pelanggan.application.customer.CustomerRow;
import id.pelanggan.application.incident.AddAffected;
import id.pelanggan.application.incident.Affected;
import id.pelanggan.application.incident.ChangeIncident;
import id.pelanggan.application.incident.IncidentView;
import id.pelanggan.application.incident.ListAffected;
import id.pelanggan.application.incident.ListIncidents;
import id.pelanggan.application.incident.OpenIncident;
import id.pelanggan.application.port.PhoneNumbers;
import id.pelanggan.application.port.Sources;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.OperatorName;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.incident.IncidentChange;
import id.pelanggan.domain.incident.IncidentError;
import id.pelanggan.domain.incident.IncidentId;
import id.pelanggan.domain.incident.IncidentState;
import id.pelanggan.domain.incident.IncidentWords;
import id.pelanggan.domain.incident.NoticeDeadline.Standing;
import id.pelanggan.domain.purpose.DataKind;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Incidents, their clocks, and whom they concern. */
@PostgresTest
class IncidentsTest {
  private static final IncidentWords WORDS =
      new IncidentWords("Laptop kasir dicuri", "Waspadai telepon mencurigakan");

  private final House house;
  private final TestDatabase database;

  IncidentsTest(TestDatabase database) {
    this.database = database;
    this.house =
        new House(
            database,
            binder ->
                binder.bind(PhoneNumbers.class).toInstance((text, region) -> Optional.empty()));
  }

  @BeforeEach
  void empty() {
    house.vault().unlock();
    house.empty().initialize();
  }

  @Test
  void shouldCountSeventyTwoHoursFromWhenItWasKnown() {
    CallContext context = house.context();
    IncidentView opened = open(context, context.at().minus(Duration.ofHours(71)));

    assertThat(opened.dueAt()).isEqualTo(context.at().plus(Duration.ofHours(1)));
    assertThat(opened.authority()).isEqualTo(Standing.DUE_SOON);
    assertThat(open(context, context.at().minus(Duration.ofHours(73))).people())
        .isEqualTo(Standing.OVERDUE);
  }

  @Test
  void shouldKeepItsWordsSealed() {
    IncidentView opened = open();

    assertThat(house.get(ListIncidents.class).list(house.context()))
        .extracting(view -> view.incident().words())
        .containsExactly(WORDS);
    assertThat(opened.incident().words().toString()).doesNotContain("Laptop");
    assertThat(database.query("select encode(sealed, 'escape') from incident").getFirst())
        .doesNotContain("Laptop");
  }

  @Test
  void shouldNoteWhenTheAuthorityWasTold() {
    IncidentView opened = open();
    CallContext later = house.context();

    IncidentView changed =
        house
            .get(ChangeIncident.class)
            .change(
                later,
                opened.incident().id(),
                new IncidentChange(
                    Optional.empty(),
                    Optional.of("Ganti kata sandi"),
                    Optional.empty(),
                    Optional.of(IncidentState.CONTAINED),
                    Optional.of(later.at()),
                    Optional.empty()));

    assertThat(changed.authority()).isEqualTo(Standing.TOLD);
    assertThat(changed.people()).isEqualTo(Standing.RUNNING);
    assertThat(house.get(ListIncidents.class).list(house.context()).getFirst().incident())
        .isEqualTo(changed.incident())
        .satisfies(incident ->
            assertThat(incident.words())
                .isEqualTo(new IncidentWords(WORDS.happened(), "Ganti kata sandi")));
  }

  @Test
  void shouldRefuseTimesThatCannotBe() {
    IncidentView opened = open();
    IncidentChange before =
        new IncidentChange(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(opened.incident().detectedAt().minusSeconds(1)));

    refuses(() ->
        house.get(ChangeIncident.class).change(house.context(), opened.incident().id(), before));
    CallContext context = house.context();
    refuses(() -> open(context, context.at().plusSeconds(1)));
  }

  @Test
  void shouldFindWhomItConcerns() {
    CustomerId read = addCustomer("Rina Contoh");
    CustomerId other = addCustomer("Dewi Contoh");
    IncidentId id = open().incident().id();
    CallContext looking = house.context();
    house.get(Audit.class).note(looking, AuditAction.CUSTOMER_READ, read, house.nextId());
    house.get(Audit.class).note(looking, AuditAction.CUSTOMERS_EXPORTED, 2);

    AddAffected.Added byRead =
        add(
            id,
            new Affected.ReadBy(
                new OperatorName("Zaenab"), looking.at(), looking.at().plusMillis(1)));
    AddAffected.Added named = add(id, new Affected.Customers(List.of(read, other)));

    assertThat(byRead.added()).isEqualTo(1);
    assertThat(byRead.unnamed()).isEqualTo(1);
    assertThat(named.added()).isEqualTo(1);
    assertThat(named.incident().affected()).isEqualTo(2);
    assertThat(page(id, Optional.empty(), 10).customers())
        .extracting(CustomerRow::name)
        .containsExactlyInAnyOrder(Optional.of("Rina Contoh"), Optional.of("Dewi Contoh"));
  }

  @Test
  void shouldFindEverybodyOfASource() {
    addCustomer("Rina Contoh");
    addCustomer("Dewi Contoh");
    IncidentId id = open().incident().id();
    String source = house.get(Sources.class).list().getFirst().name();

    assertThat(add(id, new Affected.OfSource(source)).added()).isEqualTo(2);
    assertThat(add(id, new Affected.OfSource(source)).added()).isZero();
  }

  @Test
  void shouldListPageByPage() {
    List<CustomerId> all =
        Stream.of("Rina Contoh", "Dewi Contoh", "Tono Contoh").map(this::addCustomer).toList();
    IncidentId id = open().incident().id();
    add(id, new Affected.Customers(all));

    ListAffected.Page first = page(id, Optional.empty(), 2);
    ListAffected.Page second = page(id, first.next(), 2);

    assertThat(second.next()).isEmpty();
    assertThat(Stream.of(first, second).flatMap(page -> page.customers().stream()))
        .extracting(CustomerRow::id)
        .containsExactlyInAnyOrderElementsOf(all);
  }

  private IncidentView open() {
    CallContext context = house.context();
    return open(context, context.at());
  }

  private IncidentView open(CallContext context, Instant detectedAt) {
    return house
        .get(OpenIncident.class)
        .open(
            context,
            new OpenIncident.Command(
                detectedAt, EnumSet.of(DataKind.IDENTITY, DataKind.CONTACT), WORDS));
  }

  private AddAffected.Added add(IncidentId id, Affected affected) {
    return house.get(AddAffected.class).add(house.context(), id, affected);
  }

  private ListAffected.Page page(IncidentId id, Optional<CustomerId> after, int limit) {
    return house.get(ListAffected.class).list(house.context(), id, after, limit);
  }

  private CustomerId addCustomer(String name) {
    return house
        .get(AddCustomer.class)
        .add(
            house.context(),
            new CustomerChange.Request(
                Map.of(Attribute.FULL_NAME, name), List.of(), Optional.empty(), Map.of()))
        .customer();
  }

  private static void refuses(ThrowingCallable call) {
    assertThatThrownBy(call)
        .extracting(failure -> ((PelangganException) failure).code())
        .isEqualTo(IncidentError.INCIDENT_TIME_WRONG);
  }
}

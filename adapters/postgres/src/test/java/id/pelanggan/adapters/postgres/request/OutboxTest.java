package id.pelanggan.adapters.postgres.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.outbox.ListOutbox;
import id.pelanggan.application.outbox.NoteDoneByHand;
import id.pelanggan.application.outbox.OutboxEntry;
import id.pelanggan.application.outbox.RetryOutbox;
import id.pelanggan.application.outbox.ShowMessage;
import id.pelanggan.application.outbox.TellSystems;
import id.pelanggan.application.port.Connections;
import id.pelanggan.application.port.Keyring;
import id.pelanggan.application.port.Outbox;
import id.pelanggan.application.port.Push;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.application.sync.WorkOffOutbox;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.customer.Channel;
import id.pelanggan.domain.customer.CustomerDetails;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.document.CustomerDocument;
import id.pelanggan.domain.document.CustomerReference;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.outbox.MessageKind;
import id.pelanggan.domain.outbox.MessageState;
import id.pelanggan.domain.plugin.ConnectorType.Capability;
import id.pelanggan.domain.request.RequestError;
import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.source.StartingPurposes;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.sync.SyncError;
import id.pelanggan.domain.vault.KeySlot;
import id.pelanggan.domain.vault.SealPlace;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest
class OutboxTest {
  private static final UUID CAUSE = new UUID(7, 7);
  private static final ConsentTopic NEWSLETTER =
      new ConsentTopic(StartingPurposes.MARKETING, Channel.EMAIL);

  private final RequestGround ground;
  private Source source;

  OutboxTest(TestDatabase database) {
    this.ground = new RequestGround(database);
    this.source = new Source(new SourceId(CAUSE), "Kasir", StartingPurposes.MARKETING, 50, false);
  }

  @BeforeEach
  void begin() {
    ground.begin();
    source = ground.connect("Kasir");
  }

  @Test
  void shouldTellASystemOnceAndKeepNothingOfWhatItSaid() {
    ground.system().can(Capability.PUSH_ERASURE);
    CustomerId customer = customer("C-1");
    tell(customer, MessageKind.ERASE);
    KeySlot slot = only(customer).slot();

    assertThat(workOff()).isEqualTo(1);
    assertThat(workOff()).isZero();

    assertThat(ground.system().told()).containsExactly(new Push.Erase("C-1"));
    Outbox.Message told = only(customer);
    assertThat(told.state()).isEqualTo(MessageState.ACKNOWLEDGED);
    assertThat(told.sealed()).isEmpty();
    assertPunctured(slot);
    assertThat(ground.query("select action from audit_event where action = 'SYSTEM_TOLD'"))
        .hasSize(1);
  }

  @Test
  void shouldEraseElsewhereAfterTheCustomersKeyIsGone() {
    ground.system().can(Capability.PUSH_ERASURE, Capability.PUSH_WITHDRAWAL);
    CustomerId customer = customer("C-1");
    tell(customer, MessageKind.WITHDRAW);
    tell(customer, MessageKind.ERASE);
    puncture(customer);
    ground.get(Outbox.class).forget(List.of(customer));

    assertThat(workOff()).isEqualTo(1);
    assertThat(ground.system().told()).containsExactly(new Push.Erase("C-1"));
  }

  @Test
  void shouldTakeForToldWhatWasToldBeforeTheProgramWasKilled() {
    ground.system().can(Capability.PUSH_ERASURE);
    CustomerId customer = customer("C-1");
    tell(customer, MessageKind.ERASE);
    ground.get(Keyring.class).puncture(Set.of(only(customer).slot()));

    assertThat(workOff()).isEqualTo(1);
    assertThat(ground.system().told()).isEmpty();
    assertThat(only(customer).state()).isEqualTo(MessageState.ACKNOWLEDGED);
  }

  @Test
  void shouldWaitLongerEachTimeWhileASystemDoesNotAnswer() {
    ground.system().can(Capability.PUSH_ERASURE);
    CustomerId one = customer("C-1");
    CustomerId other = customer("C-2");
    tell(one, MessageKind.ERASE);
    tell(other, MessageKind.ERASE);
    ground.system().fail(SyncError.SOURCE_UNREACHABLE);

    CallContext now = ground.context();
    assertThat(ground.get(WorkOffOutbox.class).workOff(now)).isZero();
    assertThat(ground.system().opened()).isEqualTo(1);
    assertThat(only(one).attempts()).isEqualTo(1);
    assertThat(only(one).nextAttempt()).isEqualTo(now.at().plus(Duration.ofMinutes(1)));
    assertThat(only(other).attempts()).isEqualTo(1);
    CallContext later = later(Duration.ofMinutes(5));
    ground.get(WorkOffOutbox.class).workOff(later);
    assertThat(only(one).nextAttempt()).isEqualTo(later.at().plus(Duration.ofMinutes(2)));

    ground.system().recover();
    assertThat(ground.get(WorkOffOutbox.class).workOff(later(Duration.ofHours(1)))).isEqualTo(2);
  }

  @Test
  void shouldLeaveToPeopleWhatTheProgramCannotTell() {
    CustomerId customer = customer("C-1");
    tell(customer, MessageKind.ERASE);
    tell(customer, MessageKind.RESTRICT);

    assertThat(workOff()).isZero();
    List<OutboxEntry> open = ground.get(ListOutbox.class).list(ground.context());
    assertThat(open).extracting(OutboxEntry::state).containsOnly(MessageState.BY_HAND);
    UUID id = open.getFirst().id();
    assertThat(ground.get(ShowMessage.class).show(ground.context(), id).customer())
        .isEqualTo("C-1");
    ground.get(NoteDoneByHand.class).note(ground.context(), id);

    assertThat(ground.get(ListOutbox.class).list(ground.context())).hasSize(1);
    assertThatThrownBy(() -> ground.get(NoteDoneByHand.class).note(ground.context(), id))
        .isInstanceOfSatisfying(
            PelangganException.class,
            e -> assertThat(e.code()).isEqualTo(RequestError.OUTBOX_MESSAGE_SETTLED));
  }

  @Test
  void shouldLeaveToPeopleWhatASystemRefusesUntilSomebodyTriesAgain() {
    ground.system().can(Capability.PUSH_ERASURE);
    CustomerId customer = customer("C-1");
    tell(customer, MessageKind.ERASE);
    ground.system().fail(SyncError.SOURCE_REFUSES_PERMISSION);
    workOff();
    assertThat(only(customer).state()).isEqualTo(MessageState.BY_HAND);

    ground.system().recover();
    ground.get(RetryOutbox.class).retry(ground.context(), only(customer).id());
    assertThat(workOff()).isEqualTo(1);
  }

  @Test
  void shouldLeaveToPeopleWhereTheConnectionRestsOrIsGone() {
    ground.system().can(Capability.PUSH_ERASURE);
    CustomerId one = customer("C-1");
    tell(one, MessageKind.ERASE);
    var connection = ground.get(Connections.class).findByName("Kasir").orElseThrow();
    ground.get(Connections.class).update(connection.with(Optional.empty(), true));
    workOff();

    assertThat(only(one).state()).isEqualTo(MessageState.BY_HAND);
    assertThat(ground.system().told()).isEmpty();
  }

  @Test
  void shouldSayWhatTheSystemItselfCallsAnAgreement() {
    ground.system().can(Capability.PUSH_WITHDRAWAL);
    CustomerId customer = customer("C-1");
    tell(customer, MessageKind.WITHDRAW);

    assertThat(workOff()).isEqualTo(1);
    assertThat(ground.system().told())
        .containsExactly(new Push.Withdraw("C-1", "newsletter email"));
  }

  @Test
  void shouldTellNobodyOfCustomersOfFiles() {
    Source file = ground.source("Berkas");
    ground.receive(file, Stream.CUSTOMERS, document("F-1"));
    tell(ground.onlyCustomer(), MessageKind.ERASE);

    assertThat(ground.get(ListOutbox.class).list(ground.context())).isEmpty();
  }

  private CustomerId customer(String id) {
    Set<String> before = Set.copyOf(ground.query("select customer_id from customer"));
    ground.receive(source, Stream.CUSTOMERS, document(id));
    return ground.query("select customer_id from customer").stream()
        .filter(one -> !before.contains(one))
        .map(one -> new CustomerId(UUID.fromString(one)))
        .findFirst()
        .orElseThrow();
  }

  private static CustomerDocument document(String id) {
    return new CustomerDocument(
        new ExternalId(id),
        Optional.empty(),
        new CustomerReference.Named(new ExternalId(id)),
        new CustomerDetails(
            Map.of(),
            List.of(),
            List.of(),
            new TreeMap<>(),
            new TreeMap<>(Map.of("newsletter email", "ya", "izin wa", "ya"))),
        new TreeMap<>());
  }

  private void tell(CustomerId customer, MessageKind kind) {
    List<ConsentTopic> topics = kind == MessageKind.WITHDRAW ? List.of(NEWSLETTER) : List.of();
    ground
        .get(Transactions.class)
        .inTransaction(() -> {
          ground.get(TellSystems.class).write(ground.context(), customer, kind, CAUSE, topics);
          return customer;
        });
  }

  private Outbox.Message only(CustomerId customer) {
    List<Outbox.Message> all = ground.get(Outbox.class).list(customer);
    assertThat(all).hasSize(1);
    return all.getFirst();
  }

  private int workOff() {
    return ground.get(WorkOffOutbox.class).workOff(ground.context());
  }

  private CallContext later(Duration duration) {
    CallContext now = ground.context();
    return new CallContext(now.actor(), now.purpose(), now.at().plus(duration));
  }

  private void puncture(CustomerId customer) {
    Set<KeySlot> slots =
        ground
            .query("select key_slot from customer where customer_id = '" + customer.value() + "'")
            .stream()
            .map(slot -> new KeySlot(Long.parseLong(slot)))
            .collect(Collectors.toSet());
    ground.get(Keyring.class).puncture(slots);
  }

  private void assertPunctured(KeySlot slot) {
    assertThatThrownBy(() ->
            ground
                .house()
                .vault()
                .seal(slot, new SealPlace("x", CAUSE, CAUSE, "x", 1), new byte[1]))
        .isInstanceOf(PelangganException.class);
  }
}

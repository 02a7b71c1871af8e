package id.pelanggan.application.sync;

import static id.pelanggan.application.port.PortFixture.NOON;
import static id.pelanggan.application.sync.SyncRoom.OWNER;
import static id.pelanggan.application.sync.SyncRoom.STRANGER;
import static id.pelanggan.application.sync.SyncRoom.wanted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.application.port.Connectors.Access;
import id.pelanggan.application.sync.ChangeConnection.Change;
import id.pelanggan.domain.access.AccessError;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.failure.ErrorCode;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.intake.IntakeError;
import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.source.StartingPurposes;
import id.pelanggan.domain.sync.Connection;
import id.pelanggan.domain.sync.SyncError;
import id.pelanggan.domain.vault.Secret;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a system is connected, checked and changed. */
class ConnectingTest {
  private final SyncRoom room = new SyncRoom();

  @Test
  void shouldConnectASystem() {
    Connection added = room.add().add(OWNER, wanted(" Kasir ", Map.of("days", "007"), " s3cret\n"));

    assertThat(room.connections.findByName("Kasir")).hasValue(added);
    assertThat(added.source().trust()).isEqualTo(60);
    assertThat(room.sealing.open(added))
        .isEqualTo(
            new ConnectionSettings(
                Map.of("address", "https://till.example.com", "days", "7"),
                Map.of("token", new Secret("s3cret"))));
    assertThat(room.actions()).containsExactly(AuditAction.CONNECTION_ADDED);
    assertThat(room.noted.getFirst().subject()).hasValue(added.id().value());
    assertThat(room.timetable.list()).isEmpty();
    assertThat(room.connectors.opened()).isEmpty();
  }

  @Test
  void shouldReadItByItselfFromNowOn() {
    Connection added = room.add().add(OWNER, SyncRoom.read(wanted("Kasir"), "every 30 minutes"));

    assertThat(room.timetable.list()).isEqualTo(Map.of(added.id(), NOON.plusSeconds(1_800)));
  }

  @Test
  void shouldConnectASourceAgain() {
    Connection first = room.add().add(OWNER, wanted("Kasir"));
    room.connections.delete(first.id());

    Connection again = room.add().add(OWNER, wanted("Kasir", Map.of(), "other"));

    assertThat(again.id()).isEqualTo(first.id());
    assertThat(again.keySlot()).isNotEqualTo(first.keySlot());
    assertThat(room.sealing.open(again).secrets()).isEqualTo(Map.of("token", new Secret("other")));
  }

  @Test
  void shouldNotTakeANameThatIsTaken() {
    room.add().add(OWNER, wanted("Kasir"));

    assertFails(() -> room.add().add(OWNER, wanted("Kasir")), SyncError.CONNECTION_NAME_TAKEN);
    assertThat(room.actions()).hasSize(1);
  }

  @Test
  void shouldNotTakeOverWhatIsTrustedMore() {
    store("Operators", Source.TRUST_OF_OPERATORS, false);
    store("Surat", 50, true);
    store("Berkas", 50, false);

    assertFails(() -> room.add().add(OWNER, wanted("Operators")), SyncError.CONNECTION_NAME_TAKEN);
    assertFails(() -> room.add().add(OWNER, wanted("Surat")), SyncError.CONNECTION_NAME_TAKEN);
    assertFails(
        () -> room.add().add(OWNER, verified(wanted("Berkas"))),
        IntakeError.SOURCE_DOES_NOT_VERIFY);
    assertThat(room.connections.list()).isEmpty();
    assertThat(room.add().add(OWNER, wanted("Berkas")).source().trust()).isEqualTo(50);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "  ", "a\tb", "0123456789012345678901234567890123456789012345678901234567890"})
  void shouldRefuseNamesThatAreNone(String name) {
    assertFails(() -> room.add().add(OWNER, wanted(name)), SyncError.CONNECTION_FIELD_WRONG);
  }

  @Test
  void shouldCheckWhatIsStored() {
    room.add().add(OWNER, wanted("Kasir"));

    assertThat(room.check().check(OWNER, "Kasir")).hasSize(1);
    assertThat(room.connectors.opened())
        .extracting(Access::secrets)
        .containsExactly(Map.of("token", new Secret("a-token")));
    assertThat(room.connectors.isClosed()).isTrue();
    assertFails(() -> room.check().check(OWNER, "Toko"), SyncError.CONNECTION_UNKNOWN);
  }

  @Test
  void shouldKeepWhatACheckRenewed() {
    Connection added = room.add().add(OWNER, SyncRoom.read(wanted("Kasir"), "hourly"));
    room.connectors.renew(Map.of("token", new Secret("newer")));

    room.check().check(OWNER, "Kasir");

    Connection kept = room.connections.find(added.id()).orElseThrow();
    assertThat(room.sealing.open(kept).secrets()).isEqualTo(Map.of("token", new Secret("newer")));
    assertThat(kept.schedule()).isEqualTo(added.schedule());
    assertThat(room.actions())
        .containsExactly(AuditAction.CONNECTION_ADDED, AuditAction.CREDENTIALS_RENEWED);
  }

  @Test
  void shouldAddWhatACheckRenewedInPlaceOfWhatWasTyped() {
    room.connectors.renew(Map.of("refresh-token", new Secret("second")));
    room.check().check(OWNER, wanted("Kasir"));
    room.connectors.renew(Map.of("refresh-token", new Secret("third"), "token", new Secret("t")));
    room.check().check(OWNER, wanted("Kasir"));

    assertThat(room.connectors.opened().getLast().secrets())
        .containsEntry("refresh-token", new Secret("second"));
    assertThat(room.sealing.open(room.add().add(OWNER, wanted("Kasir"))).secrets())
        .isEqualTo(Map.of("refresh-token", new Secret("third"), "token", new Secret("t")));
    assertThat(
            room.sealing.open(room.add().add(OWNER, wanted("Toko", Map.of(), "another"))).secrets())
        .isEqualTo(Map.of("token", new Secret("another")));
  }

  @Test
  void shouldChangeHowItIsConnected() {
    Connection added = room.add().add(OWNER, wanted("Kasir", Map.of("note", "old"), "s3cret"));

    Connection changed =
        change(
            new Change(Map.of("note", ""), Map.of("token", new Secret("new")), Optional.of(false)));

    assertThat(room.connections.find(added.id())).hasValue(changed);
    assertThat(changed.allowsPrivateAddresses()).isFalse();
    assertThat(room.sealing.open(changed))
        .isEqualTo(
            new ConnectionSettings(
                Map.of("address", "https://till.example.com"), Map.of("token", new Secret("new"))));
    assertThat(change(new Change(Map.of(), Map.of(), Optional.empty())).allowsPrivateAddresses())
        .isFalse();
    assertThat(room.actions())
        .containsExactly(
            AuditAction.CONNECTION_ADDED,
            AuditAction.CONNECTION_CHANGED,
            AuditAction.CONNECTION_CHANGED);
  }

  @Test
  void shouldLetNobodyElseDoSo() {
    room.add().add(OWNER, wanted("Kasir"));

    List<ThrowingCallable> calls =
        List.of(
            () -> room.add().add(STRANGER, wanted("Toko")),
            () -> room.check().check(STRANGER, "Kasir"),
            () -> room.check().check(STRANGER, wanted("Toko")),
            () -> changing().change(STRANGER, "Kasir", nothing()),
            () -> room.list().list(STRANGER),
            () -> new ListConnectors(room.gate, room.connectors).list(STRANGER));

    assertThat(calls).allSatisfy(call -> assertFails(call, AccessError.PERMISSION_MISSING));
    assertThat(room.connectors.opened()).isEmpty();
    assertThat(new ListConnectors(room.gate, room.connectors).list(OWNER)).hasSize(1);
  }

  private Connection change(Change change) {
    return changing().change(OWNER, "Kasir", change);
  }

  private ChangeConnection changing() {
    return new ChangeConnection(
        room.gate,
        room.audit,
        room.transactions,
        room.connections,
        room.names,
        room.fields,
        room.sealing);
  }

  private void store(String name, int trust, boolean verified) {
    room.sources.insertPurposes(List.of(StartingPurposes.SALES_AND_SERVICE), OWNER);
    room.sources.insertIfAbsent(
        new Source(
            new SourceId(room.ids.next()),
            name,
            StartingPurposes.SALES_AND_SERVICE,
            trust,
            verified),
        OWNER);
  }

  private static Change nothing() {
    return new Change(Map.of(), Map.of(), Optional.empty());
  }

  private static NewConnection verified(NewConnection wanted) {
    return new NewConnection(
        wanted.name(),
        wanted.connector(),
        wanted.values(),
        wanted.secrets(),
        wanted.purpose(),
        wanted.trust(),
        true,
        wanted.allowsPrivateAddresses(),
        wanted.zone(),
        wanted.hosting(),
        wanted.schedule());
  }

  private static void assertFails(ThrowingCallable call, ErrorCode code) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            PelangganException.class, failure -> assertThat(failure.code()).isEqualTo(code))
        .hasMessageNotContaining("s3cret");
  }
}

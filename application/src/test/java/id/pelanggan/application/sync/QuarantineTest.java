package id.pelanggan.application.sync;

import static id.pelanggan.application.port.PortFixture.NOON;
import static id.pelanggan.application.port.SyncFixture.runId;
import static id.pelanggan.application.sync.SyncRoom.OWNER;
import static id.pelanggan.application.sync.SyncRoom.STRANGER;
import static id.pelanggan.application.sync.SyncRoom.wanted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.application.intake.Intake;
import id.pelanggan.application.intake.IntakeFixture;
import id.pelanggan.application.port.QuarantinedRecords.SealedRecord;
import id.pelanggan.application.port.ReceivedRecord;
import id.pelanggan.application.sync.RepairQuarantined.Outcome;
import id.pelanggan.application.sync.ReplayQuarantine.Report;
import id.pelanggan.domain.access.AccessError;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.failure.ErrorCode;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.intake.ChangeSet;
import id.pelanggan.domain.intake.ChangeSetKind;
import id.pelanggan.domain.intake.ChangeSetState;
import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.mapping.Refusal;
import id.pelanggan.domain.mapping.RefusalReason;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.sync.Connection;
import id.pelanggan.domain.sync.QuarantineId;
import id.pelanggan.domain.sync.SyncError;
import id.pelanggan.domain.vault.BlindIndex;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** How records are kept aside, shown, mended and taken in. */
class QuarantineTest {
  private static final String CELLS = "product-code|product-name|+colour";
  private static final Refusal NAMELESS = new Refusal(RefusalReason.NAME_MISSING, "product-name");

  private final SyncRoom room = new SyncRoom();
  private final MemoryChangeSets changeSets = new MemoryChangeSets();
  private final MemoryRecords records = new MemoryRecords();
  private final MemoryProducts products = new MemoryProducts();
  private final MemoryGone gone = new MemoryGone();
  private final Intake intake =
      IntakeFixture.ofProducts(changeSets, records, products, room.vault, room.ids);
  private final QuarantineSealing sealing = new QuarantineSealing(room.vault, intake, room.ids);
  private final KeptAside kept = new KeptAside(room.quarantine, room.connections);
  private final QuarantineIntake wayIn =
      new QuarantineIntake(intake, changeSets, gone, room.sealing, room.ids, room.clock);
  private final Connection shop = room.add().add(OWNER, wanted("Toko"));

  @Test
  void shouldOpenWhatItKeptAside() {
    ReceivedRecord record =
        RecordFixture.refused(
            RecordFixture.of(Stream.ORDERS, RecordFixture.ORDER, "a|b|c|d|e|f|g", "h|||||| é"),
            new Refusal(RefusalReason.ILLEGIBLE, "currency"));

    SealedRecord sealed = seal(record);

    assertThat(sealing.open(sealed)).isEqualTo(record);
    assertThat(sealed.digest())
        .isEqualTo(intake.digest(shop.source().id(), Stream.ORDERS, new ExternalId("a")));
    assertThat(new String(sealed.sealed(), StandardCharsets.ISO_8859_1)).doesNotContain("currency");
    assertThat(sealed.fingerprint())
        .isEqualTo(
            seal(RecordFixture.of(Stream.ORDERS, RecordFixture.ORDER, "||||||")).fingerprint())
        .isNotEqualTo(seal(RecordFixture.of(Stream.ORDERS, "order-id", "a")).fingerprint());
  }

  @Test
  void shouldTellRecordsWithoutIdByWhatTheySay() {
    BlindIndex digest = seal(product("", "Kopi", "hitam")).digest();

    assertThat(seal(product("", "Kopi", "hitam")).digest()).isEqualTo(digest);
    assertThat(seal(product("", "Kopi", "putih")).digest()).isNotEqualTo(digest);
    assertThat(seal(RecordFixture.refused(product("", "Kopi", "hitam"), NAMELESS)).digest())
        .isEqualTo(digest);
  }

  @Test
  void shouldFindThePersonInIt() {
    ReceivedRecord record =
        RecordFixture.of(Stream.CUSTOMERS, "id|+x|+y", "C1|ani@example.com|0800-0012-3456");
    List<SealedRecord> both = List.of(seal(record), seal(product("K1", "", "ani@example.com")));

    assertThat(both.getFirst().contacts()).hasSize(2).containsAll(both.getLast().contacts());
    assertThat(both.getLast().contacts()).hasSize(1);
  }

  @Test
  void shouldListWithoutWhatItSays() {
    SealedRecord sealed = keep(product("K1", "", "merah"));

    assertThat(
            new ListQuarantine(room.gate, room.quarantine, room.connections, room.names)
                .list(OWNER, Optional.of("Toko")))
        .containsExactly(
            new QuarantineEntry(
                sealed.id(),
                "Toko",
                Stream.PRODUCTS,
                RefusalReason.NAME_MISSING,
                "product-name",
                NOON));
    assertThat(room.actions()).containsExactly(AuditAction.CONNECTION_ADDED);
  }

  @Test
  void shouldShowWhatItSaysAndNoteThat() {
    SealedRecord sealed =
        keep(RecordFixture.of(Stream.PRODUCTS, "product-code|+colour", "K1|merah"));

    QuarantinedView view = showing().show(OWNER, sealed.id());

    assertThat(view.shape().names()).containsExactly("product-code", "colour", "product-name");
    assertThat(view.rows()).containsExactly(List.of("K1", "merah", ""));
    assertThat(view.toString()).doesNotContain("merah");
    assertThat(room.actions()).endsWith(AuditAction.QUARANTINE_READ);
    assertThat(room.noted.getLast().subject()).hasValue(sealed.id().value());
  }

  @Test
  void shouldTakeInWhatIsMended() {
    SealedRecord sealed = keep(product("K1", "", "merah"));
    gone.mark(Stream.PRODUCTS, List.of(sealed.digest()), NOON);

    Outcome outcome = repairing().repair(OWNER, sealed.id(), Map.of("product-name", "Kopi"));

    assertThat(outcome).isEqualTo(new Outcome.CameIn(new Counts(1, 1, 0, 0, 0, 0)));
    assertThat(products.names()).isEqualTo(Map.of("K1", "Kopi"));
    assertThat(room.quarantine.list(Optional.empty())).isEmpty();
    assertThat(gone.isGone(sealed.digest())).isFalse();
    assertThat(changeSets.isLocked()).isTrue();
    ChangeSet changeSet = changeSets.list(ChangeSetKind.SYNC).getFirst();
    assertThat(changeSet.state()).isEqualTo(ChangeSetState.DONE);
    assertThat(changeSet.counts()).isEqualTo(new Counts(1, 1, 0, 0, 0, 0));
    assertThat(changeSet.context().actor()).isEqualTo(OWNER.actor());
    assertThat(records.versions())
        .allMatch(version -> version.changeSet().equals(changeSet.id()))
        .hasSize(1);
    assertThat(room.actions()).endsWith(AuditAction.QUARANTINE_REPAIRED);
    assertThat(room.noted.getLast().items()).isEqualTo(1);
  }

  @Test
  void shouldKeepAsideAsMendedWhatStillCannotComeIn() {
    SealedRecord sealed = keep(product("K1", "", "merah"));

    Outcome outcome = repairing().repair(OWNER, sealed.id(), Map.of("colour", "biru"));

    assertThat(outcome).isEqualTo(new Outcome.StillOut(NAMELESS));
    assertThat(changeSets.isLocked()).isTrue();
    SealedRecord now = room.quarantine.list(Optional.empty()).getFirst();
    assertThat(now.id()).isEqualTo(sealed.id());
    assertThat(now.slot()).isNotEqualTo(sealed.slot());
    assertThat(showing().show(OWNER, now.id()).rows()).containsExactly(List.of("K1", "", "biru"));
    assertThat(changeSets.list(ChangeSetKind.SYNC)).isEmpty();
    assertThat(repairing().repair(OWNER, now.id(), Map.of("product-name", "Teh")))
        .isInstanceOf(Outcome.CameIn.class);
    assertThat(room.quarantine.list(Optional.empty())).isEmpty();
  }

  @Test
  void shouldMendWhatASourceHandedOverRaw() {
    Refusal changed = new Refusal(RefusalReason.ILLEGIBLE, "price");
    SealedRecord sealed =
        keep(
            RecordFixture.refused(
                RecordFixture.of(Stream.PRODUCTS, "+code|+price", "K7|banyak"), changed));

    assertThat(repairing().repair(OWNER, sealed.id(), Map.of()))
        .isEqualTo(new Outcome.StillOut(changed));
    assertThat(repairing().repair(OWNER, sealed.id(), Map.of("product-name", "Susu")))
        .isInstanceOf(Outcome.CameIn.class);
    assertThat(products.names()).isEqualTo(Map.of("K7", "Susu"));
  }

  @Test
  void shouldTryAgainWhatIsKeptAside() {
    keep(product("K1", "Kopi", "hitam"));
    keep(product("K2", "", "merah"));
    keep(product("K3", "Teh", "hijau"));
    keep(RecordFixture.refused(product("K4", "Susu", "putih"), NAMELESS));
    SealedRecord erased = keep(product("K5", "Gula", "putih"));
    room.vault.puncture(erased.slot());

    Report report = replaying().replay(OWNER, Optional.of("Toko"));

    assertThat(report).isEqualTo(new Report(2, 3));
    assertThat(products.names()).isEqualTo(Map.of("K1", "Kopi", "K3", "Teh"));
    assertThat(room.quarantine.list(Optional.empty())).hasSize(3);
    assertThat(changeSets.list(ChangeSetKind.SYNC))
        .extracting(ChangeSet::counts)
        .containsExactly(new Counts(2, 2, 0, 0, 0, 0));
    assertThat(room.noted.getLast().action()).isEqualTo(AuditAction.QUARANTINE_REPAIRED);
    assertThat(room.noted.getLast().items()).isEqualTo(2);

    int noted = room.noted.size();
    assertThat(replaying().replay(OWNER, Optional.empty())).isEqualTo(new Report(0, 3));
    assertThat(room.noted).hasSize(noted);
  }

  @Test
  void shouldTryAgainHoweverMuchThereIs() {
    for (int number = 1; number <= 1_100; number++) {
      keep(product("K" + number, "Kopi", "hitam"));
    }

    assertThat(replaying().replay(OWNER, Optional.empty())).isEqualTo(new Report(1_100, 0));
    assertThat(products.names()).hasSize(1_100);
  }

  @Test
  void shouldTakeInTheLaterOfTwoOfOneId() {
    keep(RecordFixture.of(Stream.PRODUCTS, "+raw|product-code|product-name", "|K1|Kopi lama"));
    keep(RecordFixture.of(Stream.PRODUCTS, "+raw|product-code|product-name", "|K1|Kopi baru"));

    assertThat(replaying().replay(OWNER, Optional.empty())).isEqualTo(new Report(2, 0));
    assertThat(products.names()).isEqualTo(Map.of("K1", "Kopi baru"));
    assertThat(records.versions()).hasSize(2);
  }

  @Test
  void shouldRefuseWhatThereIsNotAndWhoMayNot() {
    QuarantineId nothing = new QuarantineId(room.ids.next());
    assertFails(() -> showing().show(OWNER, nothing), SyncError.QUARANTINE_UNKNOWN);
    assertFails(() -> repairing().repair(OWNER, nothing, Map.of()), SyncError.QUARANTINE_UNKNOWN);
    assertFails(() -> replaying().replay(OWNER, Optional.of("?")), SyncError.CONNECTION_UNKNOWN);

    QuarantineId id = keep(product("K1", "", "merah")).id();
    assertFails(() -> showing().show(STRANGER, id), AccessError.PERMISSION_MISSING);
    assertFails(
        () -> repairing().repair(STRANGER, id, Map.of("product-name", "x")),
        AccessError.PERMISSION_MISSING);
    assertFails(
        () -> replaying().replay(STRANGER, Optional.empty()), AccessError.PERMISSION_MISSING);
    assertThat(room.quarantine.find(id)).isPresent();
  }

  private static ReceivedRecord product(String code, String name, String colour) {
    return RecordFixture.of(Stream.PRODUCTS, CELLS, String.join("|", code, name, colour));
  }

  private SealedRecord seal(ReceivedRecord record) {
    return sealing.seal(
        shop, runId(1), record, NAMELESS, room.readers.open(shop).contacts(record), NOON);
  }

  private SealedRecord keep(ReceivedRecord record) {
    SealedRecord sealed = seal(record);
    room.quarantine.upsert(List.of(sealed));
    return sealed;
  }

  private ShowQuarantined showing() {
    return new ShowQuarantined(room.gate, room.audit, room.transactions, kept, sealing);
  }

  private RepairQuarantined repairing() {
    return new RepairQuarantined(
        room.gate,
        room.audit,
        room.transactions,
        room.quarantine,
        kept,
        sealing,
        wayIn,
        room.readers);
  }

  private ReplayQuarantine replaying() {
    return new ReplayQuarantine(
        room.gate,
        room.audit,
        room.transactions,
        room.connections,
        room.quarantine,
        room.names,
        sealing,
        wayIn,
        room.readers);
  }

  private static void assertFails(ThrowingCallable call, ErrorCode code) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            PelangganException.class, failure -> assertThat(failure.code()).isEqualTo(code));
  }
}

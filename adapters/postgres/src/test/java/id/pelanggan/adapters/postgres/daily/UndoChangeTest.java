package id.pelanggan.adapters.postgres.daily;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.activity.Activity;
import id.pelanggan.application.activity.ListActivity;
import id.pelanggan.application.activity.UndoChange;
import id.pelanggan.application.activity.UndoChange.Outcome.AlreadyUndone;
import id.pelanggan.application.activity.UndoChange.Outcome.ChangedSince;
import id.pelanggan.application.activity.UndoChange.Outcome.Undone;
import id.pelanggan.application.customer.AddCustomer;
import id.pelanggan.application.customer.EditCustomer;
import id.pelanggan.application.customer.RevealCustomer;
import id.pelanggan.application.engagement.RecordInteraction;
import id.pelanggan.application.engagement.Recorded;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.audit.AuditPlace;
import id.pelanggan.domain.audit.RevealReason;
import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.Concealed;
import id.pelanggan.domain.customer.CustomerDetails;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.engagement.Direction;
import id.pelanggan.domain.engagement.InteractionKind;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.intake.IntakeError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest
class UndoChangeTest {
  private final Ground ground;

  UndoChangeTest(TestDatabase database) {
    this.ground = new Ground(database);
  }

  @BeforeEach
  void begin() {
    ground.begin();
  }

  @Test
  void shouldLetACustomerGoWhoWasAddedAndWhomNobodyElseMentions() {
    AddCustomer.Added added = ground.added("Siti Contoh", Ground.email("siti@contoh.id"));

    assertThat(undo(added.change())).isEqualTo(new Undone(Optional.empty()));

    assertThat(
            ground.query(
                "select customer_id from customer union all"
                    + " select customer_id from customer_profile union all"
                    + " select customer_id from customer_contact union all"
                    + " select customer_id from customer_identity union all"
                    + " select customer_id from customer_record"))
        .isEmpty();
    assertThat(undo(added.change())).isEqualTo(new AlreadyUndone());
  }

  @Test
  void shouldBelieveAgainWhatWasSaidBefore() {
    ground.receive("Kasir", named("Siti Lama"));
    CustomerId siti = ground.onlyCustomer();
    ChangeSetId first = rename(siti, "Siti Baru");
    ChangeSetId second = rename(siti, "Siti Terbaru");

    assertThat(undo(first)).isEqualTo(new ChangedSince(second));
    assertThat(ground.show(siti).name()).contains("Siti Terbaru");
    assertThat(undo(second)).isEqualTo(new Undone(Optional.of(siti)));
    assertThat(ground.show(siti).name()).contains("Siti Baru");
    assertThat(undo(first)).isEqualTo(new Undone(Optional.of(siti)));
    assertThat(ground.show(siti).name()).contains("Siti Lama");
  }

  @Test
  void shouldNotTakeTheNameFromUnderALaterChange() {
    AddCustomer.Added added = ground.added("Siti Contoh");
    ChangeSetId renamed = rename(added.customer(), "Siti Baru");

    assertThat(undo(added.change())).isEqualTo(new ChangedSince(renamed));
    assertThat(ground.show(added.customer()).name()).contains("Siti Baru");
  }

  @Test
  void shouldTakeBackWhatWasRecorded() {
    CustomerId siti = ground.add("Siti Contoh");
    CallContext context = ground.context();
    Recorded recorded =
        ground
            .get(RecordInteraction.class)
            .record(
                context,
                new RecordInteraction.Command(
                    siti, InteractionKind.CALL, Direction.INBOUND, context.at(), "tanya stok"));

    assertThat(undo(recorded.change())).isEqualTo(new Undone(Optional.of(siti)));

    assertThat(ground.show(siti).timeline()).isEmpty();
    assertThat(ground.query("select 1 from interaction union all select 1 from interaction_record"))
        .isEmpty();
  }

  @Test
  void shouldKnowACustomerAgainAfterTheChangeOnItWasUndone() {
    ground.receive("Kasir", named("Siti Lama"));
    CustomerId siti = ground.onlyCustomer();
    undo(rename(siti, "Siti Baru"));

    rename(siti, "Siti Sekarang");

    assertThat(ground.show(siti).name()).contains("Siti Sekarang");
  }

  @Test
  void shouldRefuseAnImportAndWhatIsNot() {
    ground.receive("Kasir", named("Siti Contoh"));
    ChangeSetId imported =
        new ChangeSetId(UUID.fromString(ground.query("select id from change_set").getFirst()));

    assertThatThrownBy(() -> undo(imported))
        .isInstanceOfSatisfying(
            PelangganException.class,
            e -> assertThat(e.code()).isEqualTo(IntakeError.CHANGE_UNKNOWN));
  }

  @Test
  void shouldListWhatWasDoneAndSayWhatCanBeUndone() {
    AddCustomer.Added added = ground.added("Siti Contoh");
    ground.show(added.customer());
    ground
        .get(RevealCustomer.class)
        .reveal(
            ground.context(),
            added.customer(),
            Set.of(new Concealed.Everything()),
            RevealReason.DELIVERY);

    List<Activity> notable = activities(ListActivity.Scope.NOTABLE);
    List<Activity> all = activities(ListActivity.Scope.EVERYTHING);

    assertThat(notable)
        .extracting(Activity::action)
        .containsExactly(
            AuditAction.CUSTOMER_REVEALED,
            AuditAction.CUSTOMER_CHANGED,
            AuditAction.KEYRING_CREATED);
    assertThat(notable.getFirst().reason()).contains(RevealReason.DELIVERY);
    assertThat(notable).extracting(Activity::undoable).containsExactly(false, true, false);
    assertThat(notable.get(1).changeSet()).contains(added.change());
    assertThat(notable.get(1).customer()).contains(added.customer());
    assertThat(notable.get(1).actor().value()).isEqualTo("Zaenab");
    assertThat(all).extracting(Activity::action).contains(AuditAction.CUSTOMER_READ);
    undo(added.change());
    assertThat(activities(ListActivity.Scope.CHANGES))
        .extracting(Activity::undoable)
        .containsExactly(false, false);
  }

  @Test
  void shouldListEveryActivityOnceWhileMoreAreDone() {
    CustomerId siti = ground.add("Siti Contoh");
    for (int number = 0; number < 20; number++) {
      rename(siti, "Siti " + number);
    }
    List<Activity> expected = activities(ListActivity.Scope.CHANGES);

    List<Activity> paged = new ArrayList<>();
    Optional<AuditPlace> after = Optional.empty();
    do {
      ListActivity.Page page =
          ground
              .get(ListActivity.class)
              .list(
                  ground.context(), new ListActivity.Request(ListActivity.Scope.CHANGES, after, 4));
      paged.addAll(page.activities());
      after = page.next();
      rename(siti, "Siti lagi " + paged.size());
    } while (after.isPresent());

    assertThat(expected).hasSize(21);
    assertThat(paged)
        .extracting(Activity::changeSet)
        .isEqualTo(expected.stream().map(Activity::changeSet).toList());
  }

  private List<Activity> activities(ListActivity.Scope scope) {
    return ground
        .get(ListActivity.class)
        .list(ground.context(), new ListActivity.Request(scope, Optional.empty(), 200))
        .activities();
  }

  private UndoChange.Outcome undo(ChangeSetId change) {
    return ground.get(UndoChange.class).undo(ground.context(), change);
  }

  private ChangeSetId rename(CustomerId customer, String name) {
    return ground.get(EditCustomer.class).edit(ground.context(), customer, Ground.request(name));
  }

  private static CustomerDetails named(String name) {
    return new CustomerDetails(
        Map.of(Attribute.FULL_NAME, name), List.of(), List.of(), new TreeMap<>(), new TreeMap<>());
  }
}

package id.pelanggan.adapters.postgres.daily;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.activity.UndoChange;
import id.pelanggan.application.customer.CustomerChange;
import id.pelanggan.application.customer.EditCustomer;
import id.pelanggan.application.customer.MergeContactPoints;
import id.pelanggan.application.customer.ShownContact;
import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.ContactKey;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.customer.ContactStatus;
import id.pelanggan.domain.customer.CustomerDetails;
import id.pelanggan.domain.customer.CustomerError;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.intake.ChangeSetId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest
class ChangeContactPointsTest {
  private final Ground ground;

  ChangeContactPointsTest(TestDatabase database) {
    this.ground = new Ground(database);
  }

  @BeforeEach
  void begin() {
    ground.begin();
  }

  @Test
  void shouldReplaceAContactPointThatNobodyHolds() {
    CustomerId siti =
        ground.add("Siti Contoh", Ground.phone("0800-0000-4417"), Ground.email("siti@contoh.id"));

    edit(siti, replace(ground.key(siti, "+62 800 •••• 4417"), Optional.of("0800-0011-2233")));

    assertThat(texts(siti)).containsExactly("+62 800 •••• 2233", "s•••@contoh.id");
  }

  @Test
  void shouldTakeAwayWhatASourceKeepsSaying() {
    ground.receive("Kasir", details(point("12", "", ContactStatus.INVALID)));
    CustomerId siti = ground.onlyCustomer();

    edit(siti, replace(ground.key(siti, "•••12"), Optional.empty()));
    ground.receive("Kasir", details(point("12", "", ContactStatus.INVALID)));

    assertThat(texts(siti)).isEmpty();
  }

  @Test
  void shouldRefuseToReplaceWhatSomebodyElseReplacedMeanwhile() {
    CustomerId siti = ground.add("Siti Contoh", Ground.phone("0800-0000-4417"));
    ContactKey key = ground.key(siti, "+62 800 •••• 4417");
    edit(siti, replace(key, Optional.of("0800-0011-2233")));

    assertRefused(
        CustomerError.CONTACT_UNKNOWN,
        () -> edit(siti, replace(key, Optional.of("0800-0011-9999"))));
    assertThat(texts(siti)).containsExactly("+62 800 •••• 2233");
  }

  @Test
  void shouldMergeContactPointsIntoTheBestOfThemAndBack() {
    ground.receive(
        "Kasir",
        details(
            point("0800-0000-4417", "+6280000004417", ContactStatus.UNCONFIRMED),
            point("0800-0000-4418", "+6280000004418", ContactStatus.VERIFIED),
            point("08oo-0000-4417", "", ContactStatus.INVALID)));
    CustomerId siti = ground.onlyCustomer();
    List<String> before = texts(siti);

    ChangeSetId change =
        ground
            .get(MergeContactPoints.class)
            .merge(
                ground.context(),
                siti,
                ground.key(siti, "+62 800 •••• 4417"),
                List.of(ground.key(siti, "+62 800 •••• 4418"), ground.key(siti, "•••417")));

    assertThat(texts(siti)).containsExactly("+62 800 •••• 4417");
    assertThat(ground.show(siti).contacts().getFirst().status()).isEqualTo(ContactStatus.VERIFIED);
    assertThat(ground.get(UndoChange.class).undo(ground.context(), change))
        .isEqualTo(new UndoChange.Outcome.Undone(Optional.of(siti)));
    assertThat(texts(siti)).isEqualTo(before);
  }

  @Test
  void shouldNotMergeAnAddressWithANumber() {
    CustomerId siti =
        ground.add("Siti Contoh", Ground.phone("0800-0000-4417"), Ground.email("siti@contoh.id"));

    assertRefused(
        CustomerError.CONTACTS_DIFFER,
        () ->
            ground
                .get(MergeContactPoints.class)
                .merge(
                    ground.context(),
                    siti,
                    ground.key(siti, "+62 800 •••• 4417"),
                    List.of(ground.key(siti, "s•••@contoh.id"))));
  }

  private void edit(CustomerId customer, CustomerChange.Request request) {
    ground.get(EditCustomer.class).edit(ground.context(), customer, request);
  }

  private static CustomerChange.Request replace(ContactKey key, Optional<String> by) {
    return new CustomerChange.Request(
        Map.of(),
        List.of(),
        Optional.empty(),
        Map.of(),
        List.of(new CustomerChange.Replacement(key, by)));
  }

  private List<String> texts(CustomerId customer) {
    return ground.show(customer).contacts().stream().map(ShownContact::text).toList();
  }

  private static ContactPoint point(String written, String normalised, ContactStatus status) {
    return new ContactPoint(ContactKind.PHONE, written, normalised, status);
  }

  private static CustomerDetails details(ContactPoint... points) {
    return new CustomerDetails(
        Map.of(Attribute.FULL_NAME, "Siti Contoh"),
        List.of(points),
        List.of(),
        new TreeMap<>(),
        new TreeMap<>());
  }

  private static void assertRefused(CustomerError error, ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            PelangganException.class, e -> assertThat(e.code()).isEqualTo(error));
  }
}

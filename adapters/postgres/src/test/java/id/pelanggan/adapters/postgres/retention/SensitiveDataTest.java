package id.pelanggan.adapters.postgres.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.customer.AddCustomer;
import id.pelanggan.application.customer.CustomerChange;
import id.pelanggan.application.customer.UnreachableContacts;
import id.pelanggan.application.engagement.RecordInteraction;
import id.pelanggan.application.intake.Archive;
import id.pelanggan.application.port.Customers;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.application.retention.ClearSensitive;
import id.pelanggan.application.retention.KeepSensitive;
import id.pelanggan.application.retention.ListSensitive;
import id.pelanggan.application.retention.SearchSensitive;
import id.pelanggan.application.retention.ShowSensitive;
import id.pelanggan.domain.audit.RevealReason;
import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.ContactStatus;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.customer.CustomerProfile;
import id.pelanggan.domain.engagement.Direction;
import id.pelanggan.domain.engagement.InteractionKind;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.retention.FindingId;
import id.pelanggan.domain.retention.RetentionError;
import id.pelanggan.domain.retention.SensitiveFinding;
import id.pelanggan.domain.retention.SensitiveKind;
import id.pelanggan.domain.source.StartingPurposes;
import id.pelanggan.domain.source.Stream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@PostgresTest
class SensitiveDataTest {
  private static final String CARD = "4111 1111 1111 1111";

  private final RetentionGround ground;

  SensitiveDataTest(TestDatabase database) {
    this.ground = new RetentionGround(database);
  }

  @Test
  void shouldFindShowAndClearInEveryVersion() {
    CustomerId customer = add("alergi kacang");
    talk(customer, "kartu " + CARD + " dicatat kasir");

    assertThat(search().found()).isEqualTo(2);
    assertThat(search().found()).isZero();
    List<SensitiveFinding> open = open();
    assertThat(open)
        .extracting(SensitiveFinding::kind)
        .containsExactlyInAnyOrder(SensitiveKind.HEALTH, SensitiveKind.CARD_NUMBER);
    FindingId card = find(open, SensitiveKind.CARD_NUMBER);
    assertThat(
            ground.get(ShowSensitive.class).show(ground.context(), card, RevealReason.values()[0]))
        .containsExactly(new ShowSensitive.Shown("", "kartu " + CARD + " dicatat kasir"));

    ground
        .get(ClearSensitive.class)
        .clear(ground.context(), List.of(card, find(open, SensitiveKind.HEALTH)));

    assertThat(profile(customer).find(Attribute.NOTE)).isEmpty();
    assertThat(ground.get(Archive.class).list(Stream.INTERACTIONS, customer))
        .extracting(opened -> opened.document().toString())
        .hasSize(1);
    assertThat(
            ground.get(ShowSensitive.class).show(ground.context(), card, RevealReason.values()[0]))
        .isEmpty();
    assertThat(open()).isEmpty();
    assertThatThrownBy(
            () -> ground.get(ClearSensitive.class).clear(ground.context(), List.of(card)))
        .isInstanceOfSatisfying(
            PelangganException.class,
            e -> assertThat(e.code()).isEqualTo(RetentionError.FINDING_SETTLED));
  }

  @Test
  void shouldKeepForAPurposeAndNotAskAgain() {
    add("alergi kacang");
    search();

    ground
        .get(KeepSensitive.class)
        .keep(
            ground.context(),
            open().getFirst().id(),
            StartingPurposes.SALES_AND_SERVICE,
            "Agar dapur tahu");
    search();

    assertThat(open()).isEmpty();
    assertThat(ground.query("select state, purpose from sensitive_finding"))
        .containsExactly("KEPT");
  }

  @Test
  void shouldTakeDeadContactsOutOfEverything() {
    CustomerId customer = ground.customer("Sri Contoh", "2026-01-01", "sri@example.com");
    ground
        .get(Transactions.class)
        .inTransaction(() -> {
          ground
              .get(UnreachableContacts.class)
              .mark(
                  ground.context(), customer, profile(customer).contactPoints().getFirst().value());
          return true;
        });
    assertThat(profile(customer).contactPoints())
        .extracting(point -> point.value().status())
        .containsExactly(ContactStatus.UNREACHABLE);
    ground.clock().pass(Duration.ofDays(190));

    ground.approve();
    ground.follow();

    assertThat(profile(customer).contactPoints()).isEmpty();
    assertThat(ground.query("select count(*) from dead_contact")).containsExactly("0");
    assertThat(ground.query("select count(*) from customer_contact")).containsExactly("0");
    assertThat(ground.letters().sent()).isEmpty();
  }

  private CustomerId add(String note) {
    return ground
        .get(AddCustomer.class)
        .add(
            ground.context(),
            new CustomerChange.Request(
                Map.of(Attribute.FULL_NAME, "Sri Contoh", Attribute.NOTE, note),
                List.of(
                    new CustomerChange.Contact(
                        ContactKind.EMAIL, "sri@example.com", ContactStatus.UNCONFIRMED)),
                Optional.empty(),
                Map.of()))
        .customer();
  }

  private void talk(CustomerId customer, String text) {
    ground
        .get(RecordInteraction.class)
        .record(
            ground.context(),
            new RecordInteraction.Command(
                customer,
                InteractionKind.values()[0],
                Direction.INBOUND,
                ground.clock().instant(),
                text));
  }

  private SearchSensitive.Report search() {
    return ground
        .get(SearchSensitive.class)
        .search(ground.context(), (records, total, found) -> {});
  }

  private List<SensitiveFinding> open() {
    return ground
        .get(ListSensitive.class)
        .list(ground.context(), Optional.of(SensitiveFinding.State.OPEN), 50);
  }

  private static FindingId find(List<SensitiveFinding> findings, SensitiveKind kind) {
    return findings.stream()
        .filter(finding -> finding.kind() == kind)
        .findFirst()
        .orElseThrow()
        .id();
  }

  private CustomerProfile profile(CustomerId customer) {
    return ground
        .get(Archive.class)
        .profile(ground.get(Customers.class).find(customer).orElseThrow());
  }
}

package id.pelanggan.adapters.postgres.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.adapters.postgres.testground.House;
import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.customer.CustomerChange;
import id.pelanggan.application.customer.CustomerRow;
import id.pelanggan.application.customer.CustomerView;
import id.pelanggan.application.customer.DescribeCustomers;
import id.pelanggan.application.customer.EditCustomer;
import id.pelanggan.application.customer.NoteCopy;
import id.pelanggan.application.customer.RevealCustomer;
import id.pelanggan.application.customer.ShowCustomer;
import id.pelanggan.application.request.LiftRestriction;
import id.pelanggan.application.request.ListRestricted;
import id.pelanggan.application.request.RestrictCustomer;
import id.pelanggan.domain.audit.RevealReason;
import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.Concealed;
import id.pelanggan.domain.customer.CustomerFacts;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.request.RequestError;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest
class RestrictionTest {
  private final RequestGround ground;

  RestrictionTest(TestDatabase database) {
    this.ground = new RequestGround(database);
  }

  @BeforeEach
  void begin() {
    ground.begin();
  }

  @Test
  void shouldShowNothingButAMaskedNameToWhoDoesNotAnswerRequests() {
    CustomerId siti = restricted();
    House other = ground.withoutRequests();

    CustomerView view = other.get(ShowCustomer.class).show(ground.context(), siti);
    CustomerRow row =
        other.get(DescribeCustomers.class).describe(ground.context(), List.of(siti)).getFirst();

    assertThat(view.restricted()).isTrue();
    assertThat(view.name()).contains("S••• C•••");
    assertThat(view.isUnknown()).isTrue();
    assertThat(view.facts()).isEqualTo(CustomerFacts.NONE);
    assertThat(row.restricted()).isTrue();
    assertThat(row.name()).contains("S••• C•••");
    assertThat(row.email()).isEmpty();
    assertThat(row.phone()).isEmpty();
    assertRestricted(() ->
        other
            .get(RevealCustomer.class)
            .reveal(
                ground.context(),
                siti,
                Set.of(new Concealed.Everything()),
                RevealReason.CALL_BACK));
    assertRestricted(() -> other.get(NoteCopy.class).note(ground.context(), siti));
  }

  @Test
  void shouldShowEverythingToWhoAnswersRequestsAndSayThatItIsRestricted() {
    CustomerId siti = restricted();

    CustomerView view = ground.get(ShowCustomer.class).show(ground.context(), siti);
    CustomerRow row =
        ground.get(DescribeCustomers.class).describe(ground.context(), List.of(siti)).getFirst();

    assertThat(view.restricted()).isTrue();
    assertThat(view.contacts()).hasSize(2);
    assertThat(row.restricted()).isTrue();
    assertThat(row.email()).isPresent();
  }

  @Test
  void shouldLetNobodyChangeItUntilItIsLifted() {
    CustomerId siti = restricted();
    CustomerChange.Request change =
        new CustomerChange.Request(
            Map.of(Attribute.NOTE, "suka pedas"), List.of(), Optional.empty(), Map.of());

    assertRestricted(() -> ground.get(EditCustomer.class).edit(ground.context(), siti, change));
    ground.get(LiftRestriction.class).lift(ground.context(), siti);
    ground.get(EditCustomer.class).edit(ground.context(), siti, change);

    assertThat(ground.get(ShowCustomer.class).show(ground.context(), siti).restricted()).isFalse();
    assertThat(ground.query("select action from audit_event where action like '%RESTRICT%'"))
        .containsExactlyInAnyOrder("CUSTOMER_RESTRICTED", "RESTRICTION_LIFTED");
  }

  @Test
  void shouldListWhoIsRestricted() {
    CustomerId siti = restricted();

    List<ListRestricted.Entry> entries = ground.get(ListRestricted.class).list(ground.context());

    assertThat(entries).extracting(ListRestricted.Entry::customer).containsExactly(siti);
    assertThat(entries.getFirst().name()).contains("Siti Contoh");
  }

  private CustomerId restricted() {
    CustomerId siti = ground.add("Siti Contoh", "siti@contoh.id", "0800-0000-4417");
    ground.get(RestrictCustomer.class).restrict(ground.context(), siti);
    ground.get(RestrictCustomer.class).restrict(ground.context(), siti);
    return siti;
  }

  private static void assertRestricted(ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            PelangganException.class,
            e -> assertThat(e.code()).isEqualTo(RequestError.CUSTOMER_RESTRICTED));
  }
}

package id.pelanggan.application.port;

import static id.pelanggan.application.port.PortFixture.NOON;
import static id.pelanggan.application.port.PortFixture.adult;
import static id.pelanggan.application.port.PortFixture.customer;
import static id.pelanggan.application.port.PortFixture.email;
import static id.pelanggan.application.port.PortFixture.id;
import static id.pelanggan.application.port.PortFixture.phone;
import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.application.port.CustomerState.Contact;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.sync.MatchReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What everything that stores pairs of customers who may be one has to do. */
public interface MatchCandidatesContract {
  ChangeSetId CHANGE_SET = new ChangeSetId(id(1));

  /** Without a pair when a test begins. */
  MatchCandidates candidates();

  /** Without a customer when a test begins. */
  Customers customers();

  @Test
  default void shouldFindThoseWhoShareAContactPoint() {
    customers().insert(List.of(adult(1, email(1)), adult(2, phone(2)), adult(3, phone(3))));
    customers().insert(List.of(adult(4, email(1), phone(2)), adult(5, email(5))));

    assertThat(find(4, 5)).isEqualTo(2);
    assertThat(find(4, 5)).as("they are known").isZero();
    assertThat(find(1, 2, 3)).as("they are known, seen from the other side").isZero();
    assertThat(candidates().count()).isEqualTo(2);
  }

  @Test
  default void shouldFindPairsWithinThePage() {
    customers().insert(List.of(adult(1, email(1)), adult(2, email(1)), adult(3, email(1))));

    assertThat(find(1, 2, 3)).isEqualTo(3);
  }

  @Test
  default void shouldCountAPairOnceThatSharesTwoContactPoints() {
    customers()
        .insert(List.of(adult(1, email(1), phone(1)), adult(2, email(1), phone(1), phone(2))));

    assertThat(find(2)).isEqualTo(1);
  }

  /** The digests of an address and of a number are of different keys, but who knows. */
  @Test
  default void shouldTellKindsOfContactPointsApart() {
    customers().insert(List.of(adult(1, email(1)), adult(2, phone(1))));

    assertThat(find(2)).isZero();
  }

  @Test
  default void shouldLeaveOutPairsOfOthers() {
    customers().insert(List.of(adult(1, email(1)), adult(2, email(1)), adult(3, phone(3))));

    assertThat(find(3)).isZero();
    assertThat(find()).isZero();
  }

  @Test
  default void shouldSkipContactPointsThatManyShare() {
    List<CustomerState> crowd = new ArrayList<>();
    for (int number = 1; number < MatchCandidates.MOST_SHARING; number++) {
      crowd.add(adult(number, phone(1), email(1)));
    }
    customers().insert(crowd);
    customers().insert(List.of(adult(50, phone(1)), adult(51, email(1)), adult(52, email(1))));

    assertThat(find(50)).isEqualTo(MatchCandidates.MOST_SHARING - 1);
    assertThat(find(51, 52)).as("the address is a firm's").isZero();
  }

  @Test
  default void shouldLeaveWalkInsAside() {
    CustomerState walkIn = PortFixture.walkIn(1);
    customers()
        .insert(
            List.of(
                new CustomerState(
                    walkIn.id(),
                    walkIn.slot(),
                    true,
                    walkIn.facts(),
                    walkIn.profile(),
                    Set.of(email(1))),
                adult(2, email(1))));

    assertThat(find(2)).isZero();
    assertThat(find(1)).isZero();
  }

  @Test
  default void shouldAddPairThatASourceNamedOnce() {
    customers().insert(List.of(adult(1), adult(2)));

    add(2, 1);
    add(1, 2);
    add(1, 1);

    assertThat(candidates().count()).isEqualTo(1);
  }

  @Test
  default void shouldForgetPairsOfCustomersWhoVanish() {
    Contact shared = email(1);
    customers().insert(List.of(adult(1, shared), adult(2, shared), adult(3, shared)));
    find(1, 2, 3);

    customers().delete(List.of(customer(2)));
    assertThat(candidates().count()).isEqualTo(1);
    customers().delete(List.of(customer(1)));
    assertThat(candidates().count()).isZero();
  }

  @Test
  default void shouldForgetPairsOfAChangeSet() {
    customers().insert(List.of(adult(1, email(1)), adult(2, email(1)), adult(3)));
    find(1);
    candidates().add(customer(1), customer(3), MatchReason.SOURCE, new ChangeSetId(id(2)), NOON);

    candidates().deleteAll(CHANGE_SET);

    assertThat(candidates().count()).isEqualTo(1);
    assertThat(find(1)).as("it is not known any more").isEqualTo(1);
  }

  private int find(int... numbers) {
    List<CustomerId> wanted = new ArrayList<>();
    for (int number : numbers) {
      wanted.add(customer(number));
    }
    return candidates().find(wanted, CHANGE_SET, NOON);
  }

  private void add(int one, int other) {
    candidates().add(customer(one), customer(other), MatchReason.SOURCE, CHANGE_SET, NOON);
  }
}

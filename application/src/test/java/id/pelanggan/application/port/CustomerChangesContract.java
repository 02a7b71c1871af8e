package id.pelanggan.application.port;

import static id.pelanggan.application.port.PortFixture.adult;
import static id.pelanggan.application.port.PortFixture.customer;
import static id.pelanggan.application.port.PortFixture.email;
import static id.pelanggan.application.port.PortFixture.stranger;
import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.application.port.CustomerChanges.Change;
import id.pelanggan.application.port.CustomerChanges.Position;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What everything that tells of changed customers has to do. */
public interface CustomerChangesContract {

  /** Without a change when a test begins. */
  CustomerChanges changes();

  /** Whose changes they are; without a customer when a test begins. */
  Customers customers();

  Transactions transactions();

  @Test
  default void shouldTellOfWhatWasAddedChangedAndRemovedInOrder() {
    customers().insert(List.of(adult(1), adult(2)));
    Position between = changes().position();
    customers().update(List.of(adult(2, email(2))));
    customers().delete(List.of(customer(1)));

    assertThat(changes().listAfter(Position.START, 10).orElseThrow())
        .extracting(Change::customers)
        .containsExactly(
            Set.of(customer(1), customer(2)), Set.of(customer(2)), Set.of(customer(1)));
    assertThat(changes().listAfter(between, 10).orElseThrow())
        .extracting(Change::customers)
        .containsExactly(Set.of(customer(2)), Set.of(customer(1)));
    assertThat(changes().listAfter(Position.START, 1).orElseThrow()).hasSize(1);
  }

  @Test
  default void shouldEndWhereNothingFollows() {
    assertThat(changes().position()).isEqualTo(Position.START);
    assertThat(changes().listAfter(Position.START, 10)).contains(List.of());

    customers().insert(List.of(adult(1)));

    assertThat(changes().listAfter(changes().position(), 10)).contains(List.of());
  }

  @Test
  default void shouldTellNothingOfWhatWasUndone() {
    IllegalStateException thrown = new IllegalStateException("the work gave up");
    try {
      transactions()
          .inTransaction(() -> {
            customers().insert(List.of(adult(1)));
            throw thrown;
          });
    } catch (IllegalStateException e) {
      assertThat(e).isSameAs(thrown);
    }
    customers().insert(List.of(adult(2)));

    assertThat(changes().listAfter(Position.START, 10).orElseThrow())
        .extracting(Change::customers)
        .containsExactly(Set.of(customer(2)));
  }

  @Test
  default void shouldTellNothingOfCustomersOfWhomNothingIsKnown() {
    customers().insert(List.of(stranger(1)));

    assertThat(changes().position()).isEqualTo(Position.START);
  }

  @Test
  default void shouldNotKnowPositionsOfAnotherDatabase() {
    customers().insert(List.of(adult(1)));
    Position known = changes().position();

    assertThat(changes().listAfter(new Position(known.number(), new UUID(1, 1)), 10)).isEmpty();
    assertThat(changes().listAfter(new Position(known.number() + 1, known.tag()), 10)).isEmpty();
  }
}

package id.pelanggan.application.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.domain.access.Operator;
import id.pelanggan.domain.access.OperatorId;
import id.pelanggan.domain.access.OperatorName;
import id.pelanggan.domain.failure.PelangganException;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What everything that stores operators has to do. */
public interface OperatorsContract {

  /** Without an operator when a test begins. */
  Operators operators();

  @Test
  default void shouldFindNoOwnerAtFirst() {
    assertThat(operators().findOwner()).isEmpty();
  }

  @Test
  default void shouldFindOwnerAsInserted() {
    Operator owner = operator(1, "Zaenab Ní Bhriain 李 🌸");

    operators().insertOwner(owner);

    assertThat(operators().findOwner()).contains(owner);
  }

  @Test
  default void shouldRefuseSecondOwner() {
    Operator first = operator(1, "Zaenab");
    operators().insertOwner(first);

    assertThatThrownBy(() -> operators().insertOwner(operator(2, "Joko")))
        .isInstanceOf(PelangganException.class);
    assertThat(operators().findOwner()).contains(first);
  }

  private static Operator operator(long id, String name) {
    return new Operator(
        new OperatorId(new UUID(0x7000, id)),
        new OperatorName(name),
        Instant.parse("2026-11-23T05:06:07.654321Z"));
  }
}

package id.pelanggan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.spi.Capability;
import id.pelanggan.spi.Change;
import id.pelanggan.spi.Connector;
import id.pelanggan.spi.PushOutcome;
import id.pelanggan.spi.record.StreamKind;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A connector that says that its source can be told, tells it. */
interface PushContract extends Subject {
  int SOME_CUSTOMERS = 5;

  @Test
  default void shouldEraseACustomerAndNobodyElse() {
    if (!canErase()) {
      return;
    }
    source().add(StreamKind.CUSTOMERS, SOME_CUSTOMERS);
    Set<String> before = reading(StreamKind.CUSTOMERS).toTheEnd().ids();
    String gone = before.iterator().next();
    try (Connector connector = connector()) {
      assertThat(connector.push(new Change.Erase(gone)))
          .isIn(PushOutcome.DONE, PushOutcome.ACCEPTED);
    }
    Set<String> after = reading(StreamKind.CUSTOMERS).toTheEnd().ids();
    assertThat(after).doesNotContain(gone).hasSize(before.size() - 1);
  }

  @Test
  default void shouldSayWhereACustomerIsGoneAlready() {
    if (!canErase()) {
      return;
    }
    source().add(StreamKind.CUSTOMERS, SOME_CUSTOMERS);
    String gone = reading(StreamKind.CUSTOMERS).toTheEnd().ids().first();
    try (Connector connector = connector()) {
      connector.push(new Change.Erase(gone));
      assertThat(connector.push(new Change.Erase(gone))).isEqualTo(PushOutcome.ALREADY_GONE);
      assertThat(connector.push(new Change.Erase("no such / customer?")))
          .isEqualTo(PushOutcome.ALREADY_GONE);
    }
    assertThat(host().journal().toString()).doesNotContain(gone);
  }

  private boolean canErase() {
    return factory().capabilities().contains(Capability.PUSH_ERASURE);
  }
}

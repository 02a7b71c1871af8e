package id.pelanggan.application.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.domain.shop.Shop;
import id.pelanggan.domain.shop.ShopName;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What everything that makes several calls of ports one unit has to do. */
public interface TransactionsContract {
  Shop SHOP = new Shop(new ShopName("Toko Melati"), Instant.parse("2026-11-23T05:06:07Z"));

  Transactions transactions();

  /** Takes part in the transactions; without a shop when a test begins. */
  Shops shops();

  @Test
  default void shouldReturnWhatTheWorkReturns() {
    assertThat(transactions().inTransaction(() -> "done")).isEqualTo("done");
  }

  @Test
  default void shouldShowOthersNothingBeforeCommit() {
    Optional<Shop> seenByOther =
        transactions()
            .inTransaction(() -> {
              shops().insertIfAbsent(SHOP);
              assertThat(shops().findShop()).contains(SHOP);
              return CompletableFuture.supplyAsync(() -> shops().findShop()).join();
            });

    assertThat(seenByOther).isEmpty();
    assertThat(shops().findShop()).contains(SHOP);
  }

  @Test
  default void shouldUndoEverythingAndThrowWhatTheWorkThrew() {
    IllegalStateException thrown = new IllegalStateException("the work gave up");

    assertThatThrownBy(() -> runAndThrow(() -> shops().insertIfAbsent(SHOP), thrown))
        .isSameAs(thrown);
    assertThat(shops().findShop()).isEmpty();
  }

  @Test
  default void shouldUndoEverythingAfterAnError() {
    AssertionError thrown = new AssertionError("the work broke");

    assertThatThrownBy(() ->
            transactions()
                .inTransaction(() -> {
                  shops().insertIfAbsent(SHOP);
                  throw thrown;
                }))
        .isSameAs(thrown);
    assertThat(shops().findShop()).isEmpty();
  }

  @Test
  default void shouldJoinTheTransactionThatRuns() {
    IllegalStateException thrown = new IllegalStateException("the outer work gave up");

    assertThatThrownBy(() ->
            runAndThrow(
                () -> transactions().inTransaction(() -> shops().insertIfAbsent(SHOP)), thrown))
        .isSameAs(thrown);
    assertThat(shops().findShop()).isEmpty();
  }

  @Test
  default void shouldLeaveOutOtherThreads() {
    IllegalStateException thrown = new IllegalStateException("the work gave up");

    assertThatThrownBy(() ->
            runAndThrow(
                () -> CompletableFuture.runAsync(() -> shops().insertIfAbsent(SHOP)).join(),
                thrown))
        .isSameAs(thrown);
    assertThat(shops().findShop()).contains(SHOP);
  }

  @Test
  default void shouldWorkAgainAfterUndoing() {
    IllegalStateException thrown = new IllegalStateException("the work gave up");

    assertThatThrownBy(() -> runAndThrow(() -> {}, thrown)).isSameAs(thrown);
    assertThat(transactions().inTransaction(() -> shops().insertIfAbsent(SHOP))).isTrue();
    assertThat(shops().findShop()).contains(SHOP);
  }

  @Test
  default void shouldStoreAPageWholeOrNotAtAll() {
    IllegalStateException thrown = new IllegalStateException("the page broke");

    assertThatThrownBy(() ->
            transactions()
                .inPageTransaction(() -> {
                  shops().insertIfAbsent(SHOP);
                  throw thrown;
                }))
        .isSameAs(thrown);
    assertThat(shops().findShop()).isEmpty();
    assertThat(transactions().inPageTransaction(() -> shops().insertIfAbsent(SHOP))).isTrue();
    assertThat(shops().findShop()).contains(SHOP);
  }

  private void runAndThrow(Runnable work, RuntimeException thrown) {
    transactions()
        .inTransaction(() -> {
          work.run();
          throw thrown;
        });
  }
}

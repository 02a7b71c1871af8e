package id.pelanggan.adapters.postgres.session;

import id.pelanggan.adapters.postgres.copy.PreparedCopy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * What a transaction copies while its thread goes on, one at a time and in order. A session serves
 * one of both at a time: whoever uses it elsewhere {@link #await}s first. Used by one thread.
 */
final class Sending {
  /** For transactions that wait for every copy. */
  static final Sending AT_ONCE = new Sending(null);

  private static final Executor ANOTHER_THREAD = Thread.ofVirtual().name("copy")::start;

  private final @Nullable Connection connection;
  private CompletableFuture<@Nullable Void> last = CompletableFuture.completedFuture(null);

  private Sending(@Nullable Connection connection) {
    this.connection = connection;
  }

  static Sending behind(Connection connection) {
    return new Sending(connection);
  }

  boolean isBehind() {
    return connection != null;
  }

  /** Waits for the one before, and returns before this one has arrived. */
  void send(PreparedCopy copy) throws SQLException {
    await();
    Connection target = connection;
    if (target == null) {
      throw new IllegalStateException("this transaction waits for every copy");
    }
    CompletableFuture<@Nullable Void> sent = new CompletableFuture<>();
    ANOTHER_THREAD.execute(() -> {
      try {
        copy.send(target);
        sent.complete(null);
      } catch (SQLException | RuntimeException | Error e) {
        sent.completeExceptionally(e);
      }
    });
    last = sent;
  }

  /** Returns when everything has arrived; an interruption has to wait as well. */
  void await() throws SQLException {
    try {
      last.join();
    } catch (CompletionException e) {
      last = CompletableFuture.completedFuture(null);
      switch (e.getCause()) {
        case SQLException refused -> throw refused;
        case RuntimeException broken -> throw broken;
        case null, default -> throw e;
      }
    }
  }

  /** As {@link #await}, where the transaction ends with another failure. */
  void settle() {
    try {
      last.join();
    } catch (CompletionException e) {
      last = CompletableFuture.completedFuture(null);
    }
  }
}

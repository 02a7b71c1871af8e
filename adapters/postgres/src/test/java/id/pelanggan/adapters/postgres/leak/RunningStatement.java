package id.pelanggan.adapters.postgres.leak;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgres.testground.KillableServer;
import id.pelanggan.adapters.postgresserver.file.Pause;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** A statement that sleeps in a thread of its own until somebody ends it. */
final class RunningStatement {
  private static final Duration LOOK = Duration.ofMillis(5);
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final String FIND =
      """
      select pid from pg_stat_activity
      where state = 'active' and query like '%pg_sleep%' and pid <> pg_backend_pid()
      """;

  private final KillableServer server;
  private final CompletableFuture<Void> end;
  private final long process;

  /** Returns when the server runs the statement. */
  RunningStatement(KillableServer server, Runnable statement) {
    this.server = server;
    this.end = CompletableFuture.runAsync(statement);
    this.process = awaitProcess();
  }

  /** The server's process that runs it. */
  long process() {
    return process;
  }

  /** Calls one of the server's functions that send a signal to a process. */
  void signal(String function) {
    server.query("select " + function + "(" + process + ")");
  }

  /** Throws what the statement threw in the end. */
  void awaitEnd() throws Throwable {
    try {
      end.join();
    } catch (CompletionException e) {
      throw e.getCause() == null ? e : e.getCause();
    }
  }

  private long awaitProcess() {
    long start = System.nanoTime();
    List<String> found = server.query(FIND);
    while (found.isEmpty()) {
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LIMIT);
      Pause.of(LOOK);
      found = server.query(FIND);
    }
    return Long.parseLong(found.getFirst());
  }
}

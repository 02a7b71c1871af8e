package id.pelanggan.toolkit.http;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.spi.Journal.Entry;
import id.pelanggan.toolkit.authentication.NoCredentials;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

final class InterruptionTest {
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  @Test
  void shouldEndAtOnceWhileItWaits() throws Exception {
    try (TinySource source = new TinySource();
        Host host = new Host()) {
      source.then(TinySource.Reply.of(429, "Retry-After", "30"));

      assertThat(interrupted(host, source.url(), () -> isWaiting(host)))
          .isInstanceOf(CancellationException.class);
      assertThat(source.asked()).hasSize(1);
    }
  }

  @Test
  void shouldEndAtOnceWhileTheSourceKeepsSilent() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Host host = new Host()) {
      AtomicReference<Boolean> reached = new AtomicReference<>(false);
      Thread.ofVirtual()
          .start(() -> {
            try (var _ = silent.accept()) {
              reached.set(true);
              Thread.sleep(Duration.ofSeconds(20));
            } catch (java.io.IOException | InterruptedException _) {
              Thread.currentThread().interrupt();
            }
          });

      assertThat(interrupted(host, "http://127.0.0.1:" + silent.getLocalPort(), reached::get))
          .isInstanceOf(CancellationException.class);
    }
  }

  @Test
  void shouldGiveUpInTimeWhereTheSourceKeepsSilent() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Host host = new Host();
        SourceClient client =
            Host.client(
                "http://127.0.0.1:" + silent.getLocalPort(),
                new NoCredentials(),
                CallPolicy.ordinary().timeout(Duration.ofMillis(200)),
                host.waits::add,
                host.context())) {
      org.assertj.core.api.Assertions.assertThatThrownBy(() -> client.ask(Call.get("/")))
          .hasMessage("UNREACHABLE no answer in time");
    }
  }

  /** What a thread throws that is interrupted as soon as it waits. */
  private static Throwable interrupted(Host host, String url, BooleanSupplier waits)
      throws InterruptedException {
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    AtomicReference<Boolean> kept = new AtomicReference<>(false);
    try (SourceClient client =
        Host.client(
            url, new NoCredentials(), CallPolicy.ordinary(), Pause.real(), host.context())) {
      Thread caller =
          Thread.ofPlatform()
              .start(() -> {
                try {
                  client.ask(Call.get("/"));
                } catch (RuntimeException e) {
                  thrown.set(e);
                  kept.set(Thread.currentThread().isInterrupted());
                }
              });
      while (!waits.getAsBoolean()) {
        Thread.sleep(5);
      }
      caller.interrupt();
      assertThat(caller.join(PATIENCE)).isTrue();
    }
    assertThat(kept.get()).isTrue();
    return thrown.get();
  }

  private static boolean isWaiting(Host host) {
    return host.journal.stream().anyMatch(Entry.Waiting.class::isInstance);
  }
}

package id.pelanggan.toolkit.http;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.toolkit.authentication.NoCredentials;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class ThreadsTest {

  @Test
  void shouldLeaveNoThreadBehind() throws InterruptedException {
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    try (TinySource source = new TinySource();
        Host host = new Host()) {
      SourceClient client = host.client(source, new NoCredentials());
      client.ask(Call.get("/"));
      client.ask(Call.get("/"));
      client.close();
      client.close();
    }

    for (Thread thread : ours()) {
      if (!before.contains(thread)) {
        assertThat(thread.join(Duration.ofSeconds(2))).as(thread.getName()).isTrue();
      }
    }
  }

  private static Set<Thread> ours() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().matches("(?i).*(okhttp|okio|source connections).*"))
        .collect(Collectors.toSet());
  }
}

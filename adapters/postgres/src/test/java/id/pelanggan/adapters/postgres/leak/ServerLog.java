package id.pelanggan.adapters.postgres.leak;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgres.testground.KillableServer;
import id.pelanggan.adapters.postgresserver.file.Pause;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;

/** What the server has written to its log since this was made. */
final class ServerLog {
  private static final Duration LOOK = Duration.ofMillis(5);
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private final KillableServer server;
  private final int start;

  ServerLog(KillableServer server) {
    this.server = server;
    this.start = bytes().length;
  }

  String text() {
    byte[] bytes = bytes();
    return new String(Arrays.copyOfRange(bytes, start, bytes.length), StandardCharsets.UTF_8);
  }

  /** The text until now; fails where the server does not write here. */
  String textWithMark() {
    String mark = UUID.randomUUID().toString();
    server.execute("do $$ begin raise log '" + mark + "'; end $$");
    String text = text();
    assertThat(text).contains(mark);
    return text;
  }

  /** Waits until a line with the text is written. */
  void await(String line) {
    long start = System.nanoTime();
    while (!text().contains(line)) {
      assertThat(Duration.ofNanos(System.nanoTime() - start))
          .as("waiting for \"%s\" in: %s", line, text())
          .isLessThan(LIMIT);
      Pause.of(LOOK);
    }
  }

  private byte[] bytes() {
    try {
      return Files.readAllBytes(server.log());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

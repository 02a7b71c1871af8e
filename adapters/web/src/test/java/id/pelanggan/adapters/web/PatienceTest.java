package id.pelanggan.adapters.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.web.guard.Limits.Pace;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Slow ones, and very many. */
class PatienceTest {
  private static WebOptions options(Pace pace, Duration patience) {
    return new WebOptions(
        InetAddress.getLoopbackAddress(),
        0,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        pace,
        patience);
  }

  /** A byte every 200 ms is never idle for a second, and never done. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ",
        "POST /join/news HTTP/1.1\r\nHost: localhost\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 9999\r\n\r\n",
        ""
      })
  void shouldEndWhoIsTooSlow(String beginning) throws Exception {
    try (Pages pages = new Pages(options(Pages.GENEROUS, Duration.ofSeconds(1)));
        Socket socket = Wire.connect(pages)) {
      socket.getOutputStream().write(beginning.getBytes(UTF_8));
      long begun = System.nanoTime();

      assertThat(dripUntilEnded(socket)).isTrue();

      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(6));
      assertThat(pages.browser().get("/").statusCode()).isEqualTo(200);
    }
  }

  private static boolean dripUntilEnded(Socket socket) throws Exception {
    try {
      for (int i = 0; i < 40; i++) {
        socket.getOutputStream().write('G');
        TimeUnit.MILLISECONDS.sleep(200);
        if (socket.getInputStream().available() > 0) {
          socket.getInputStream().readAllBytes();
          return true;
        }
      }
    } catch (SocketException e) {
      return true;
    }
    return false;
  }

  @Test
  void shouldServeOthersWhileSomeAreSlow() throws IOException {
    try (Pages pages = new Pages(options(Pages.GENEROUS, Duration.ofSeconds(20)))) {
      List<Socket> slow = new ArrayList<>();
      try {
        for (int i = 0; i < 300; i++) {
          Socket socket = Wire.connect(pages);
          slow.add(socket);
          socket.getOutputStream().write("GET / HTTP/1.1\r\nHost:".getBytes(UTF_8));
        }

        assertThat(pages.visitor().get("/me").statusCode()).isEqualTo(200);
      } finally {
        for (Socket socket : slow) {
          socket.close();
        }
      }
    }
  }

  /** About a thousand a second for three seconds, all from one address. */
  @Test
  void shouldAnswerVeryManyInWordsAndLive() throws Exception {
    try (Pages pages = new Pages(options(Pace.ORDINARY, Duration.ofSeconds(20)));
        HttpClient client = HttpClient.newHttpClient()) {
      Map<Integer, LongAdder> answers = new ConcurrentHashMap<>();
      List<CompletableFuture<Void>> asked = new ArrayList<>();
      URI address = pages.here();
      long before = used();

      for (int tick = 0; tick < 150; tick++) {
        for (int i = 0; i < 20; i++) {
          asked.add(
              client
                  .sendAsync(
                      HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(30)).build(),
                      BodyHandlers.ofString())
                  .thenAccept(answer -> {
                    answers
                        .computeIfAbsent(answer.statusCode(), status -> new LongAdder())
                        .increment();
                    assertThat(answer.body()).contains("</html>");
                  }));
        }
        TimeUnit.MILLISECONDS.sleep(20);
      }
      CompletableFuture.allOf(asked.toArray(CompletableFuture[]::new)).get(60, TimeUnit.SECONDS);

      assertThat(answers.keySet()).containsExactlyInAnyOrder(200, 429);
      assertThat(sum(answers, 429) + sum(answers, 200)).isEqualTo(3_000);
      assertThat(sum(answers, 429)).isGreaterThan(2_000);
      assertThat(used() - before).isLessThan(200L * 1024 * 1024);
      TimeUnit.MILLISECONDS.sleep(500);
      assertThat(pages.browser().get("/").statusCode()).isEqualTo(200);
    }
  }

  private static long sum(Map<Integer, LongAdder> answers, int status) {
    return answers.getOrDefault(status, new LongAdder()).sum();
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}

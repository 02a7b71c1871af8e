package id.pelanggan.toolkit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.spi.FailureKind;
import id.pelanggan.spi.Journal.Entry;
import id.pelanggan.toolkit.authentication.NoCredentials;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class BrokenAnswerTest {

  @Test
  void shouldNotBelieveAnAnswerThatBreaksOff() throws IOException {
    String half = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"name\":\"Kopi\"}";
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Host host = new Host();
        SourceClient client = client(server, host)) {
      Thread.ofVirtual().start(() -> answerAll(server, half));

      assertThatThrownBy(() -> client.ask(Call.get("/"))).hasMessage("ANSWER_BROKEN breaks off");
      assertThat(host.journal)
          .containsOnlyOnce(new Entry.Waiting(FailureKind.ANSWER_BROKEN, 500))
          .hasSize(3);
    }
  }

  @Test
  void shouldSayThatNobodyAnswersWhereTheLineIsCut() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Host host = new Host();
        SourceClient client = client(server, host)) {
      Thread.ofVirtual().start(() -> answerAll(server, ""));

      assertThatThrownBy(() -> client.ask(Call.get("/"))).hasMessageStartingWith("UNREACHABLE");
    }
  }

  private static SourceClient client(ServerSocket server, Host host) {
    return Host.client(
        "http://127.0.0.1:" + server.getLocalPort(),
        new NoCredentials(),
        CallPolicy.ordinary(),
        host.waits::add,
        host.context());
  }

  private static void answerAll(ServerSocket server, String answer) {
    while (!server.isClosed()) {
      try (Socket caller = server.accept()) {
        BufferedReader request =
            new BufferedReader(
                new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
        while (!request.readLine().isEmpty()) {
          continue;
        }
        caller.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
      } catch (IOException _) {
        return;
      }
    }
  }
}

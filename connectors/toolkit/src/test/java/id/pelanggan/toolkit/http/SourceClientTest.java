package id.pelanggan.toolkit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.pelanggan.spi.ConnectorException;
import id.pelanggan.spi.FailureKind;
import id.pelanggan.spi.Journal.Entry;
import id.pelanggan.toolkit.authentication.NoCredentials;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class SourceClientTest {
  private static final Call CALL = Call.get("/things").with("name", "rahasia & co");

  private final TinySource source = new TinySource();
  private final Host host = new Host();
  private final SourceClient client = host.client(source, new NoCredentials());

  @AfterEach
  void close() {
    client.close();
    source.close();
    host.close();
  }

  @Test
  void shouldHandOverWhatTheSourceSays() {
    source.then(200, "{\"name\":\"Kopi\"}");

    assertThat(client.ask(CALL).json().text("name")).isEqualTo("Kopi");
    assertThat(source.asked().getFirst().address()).isEqualTo("/things?name=rahasia+%26+co");
    assertThat(source.asked().getFirst().header("X-version")).isEqualTo("1");
  }

  @Test
  void shouldSendABodyOfJson() {
    client.ask(Call.post("/search", new Body.Json(Map.of("limit", 5))).withField("cursor", "a\"b"));

    assertThat(source.asked().getFirst().body()).isEqualTo("{\"limit\":5,\"cursor\":\"a\\\"b\"}");
    assertThat(source.asked().getFirst().header("Content-type")).startsWith("application/json");
  }

  @Test
  void shouldNoteThePathWithoutParameters() {
    client.ask(CALL);

    assertThat(host.journal)
        .singleElement()
        .satisfies(entry -> assertThat(entry.toString()).contains("path=/things,", "status=200"))
        .satisfies(entry -> assertThat(entry.toString()).doesNotContain("rahasia"));
  }

  @Test
  void shouldWaitAsLongAsTheSourceAsks() {
    source.then(TinySource.Reply.of(429, "Retry-After", "2")).then(200, "{}");

    client.ask(CALL);

    assertThat(host.waits).containsExactly(Duration.ofSeconds(2));
    assertThat(host.journal).contains(new Entry.Waiting(FailureKind.RATE_LIMITED, 2_000));
  }

  @Test
  void shouldWaitUntilTheDateThatTheSourceNames() {
    source
        .then(
            new TinySource.Reply(
                503, Map.of("Retry-After", "Mon, 31 Dec 2035 23:59:30 GMT"), new byte[0]))
        .then(200, "{}");

    ConnectorException failure = failure(CALL);

    assertThat(failure.retryAfter().orElseThrow()).isGreaterThan(Duration.ofDays(365));
  }

  @Test
  void shouldLeaveALongWaitToTheHost() {
    source.then(TinySource.Reply.of(429, "Retry-After", "120"));

    ConnectorException failure = failure(CALL);

    assertThat(failure.kind()).isEqualTo(FailureKind.RATE_LIMITED);
    assertThat(failure.retryAfter()).contains(Duration.ofSeconds(120));
    assertThat(source.asked()).hasSize(1);
    assertThat(host.waits).isEmpty();
  }

  @Test
  void shouldSayWhenToComeAgainWhereTheSourceDoesNot() {
    for (int times = 0; times < 4; times++) {
      source.then(429, "");
    }

    assertThat(failure(CALL).retryAfter()).contains(Duration.ofSeconds(60));
  }

  @Test
  void shouldTryFourTimesWithLongerAndLongerWaits() {
    for (int times = 0; times < 4; times++) {
      source.then(503, "");
    }

    assertThat(failure(CALL).kind()).isEqualTo(FailureKind.SOURCE_BUSY);
    assertThat(source.asked()).hasSize(4);
    assertThat(host.waits)
        .containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(2));
  }

  @Test
  void shouldCallNobodyAfterFiveFailuresInARow() {
    for (int times = 0; times < 20; times++) {
      source.then(500, "");
    }
    for (int times = 0; times < 5; times++) {
      failure(CALL);
    }

    ConnectorException failure = failure(CALL);

    assertThat(failure.kind()).isEqualTo(FailureKind.SOURCE_BUSY);
    assertThat(failure.retryAfter()).isPresent();
    assertThat(source.asked()).hasSize(20);
  }

  @Test
  void shouldNotCountALimitAsAFailure() {
    for (int times = 0; times < 10; times++) {
      source.then(TinySource.Reply.of(429, "Retry-After", "120"));
      failure(CALL);
    }

    client.ask(CALL);

    assertThat(source.asked()).hasSize(11);
  }

  @Test
  void shouldTellAnErrorsCodeAndNeverItsSentence() {
    source.then(400, "{\"errors\":[{\"code\":\"INVALID_CURSOR\",\"detail\":\"siti\"}]}");
    source.then(400, "{\"errors\":[{\"code\":\"no such person as siti\"}]}");

    ConnectorException first = failure(CALL);
    ConnectorException second = failure(CALL);

    assertThat(first.detail()).isEqualTo("HTTP 400 INVALID_CURSOR");
    assertThat(Refusals.isOf(first, "INVALID_CURSOR")).isTrue();
    assertThat(second.detail()).isEqualTo("HTTP 400");
  }

  @Test
  void shouldTellApartWhyACallFails() {
    source.then(403, "").then(404, "").then(TinySource.Reply.of(302, "Location", "/elsewhere"));

    assertThat(failure(CALL).kind()).isEqualTo(FailureKind.PERMISSION_MISSING);
    assertThat(failure(CALL).kind()).isEqualTo(FailureKind.REQUEST_REFUSED);
    assertThat(failure(CALL).kind()).isEqualTo(FailureKind.REQUEST_REFUSED);
    assertThat(source.asked()).hasSize(3);
  }

  @Test
  void shouldNotUnpackWithoutEnd() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(new byte[40 * 1024 * 1024]);
    }
    byte[] bomb = packed.toByteArray();
    for (int times = 0; times < 4; times++) {
      source.then(new TinySource.Reply(200, Map.of("Content-Encoding", "gzip"), bomb));
    }

    assertThat(bomb.length).isLessThan(100_000);
    assertThat(failure(CALL).kind()).isEqualTo(FailureKind.ANSWER_BROKEN);
  }

  @Test
  void shouldNotFollowALinkToAnotherHost() {
    ConnectorException failure = failure(CALL.at(URI.create("https://example.com/next")));

    assertThat(failure.kind()).isEqualTo(FailureKind.ADDRESS_REFUSED);
    assertThat(source.asked()).isEmpty();
  }

  @Test
  void shouldFollowALinkToTheSameHost() {
    client.ask(CALL.at(URI.create(source.url() + "/next?page=2")));
    client.ask(CALL.at(URI.create("/next?page=3")));

    assertThat(source.asked())
        .extracting(TinySource.Asked::address)
        .containsExactly("/next?page=2", "/next?page=3");
  }

  @Test
  void shouldNotCallThisMachineUnlessItMay() {
    for (String address :
        new String[] {source.url(), source.url().replace("127.0.0.1", "localhost")}) {
      try (SourceClient careful =
          Host.client(
              address,
              new NoCredentials(),
              CallPolicy.ordinary(),
              host.waits::add,
              host.context(false))) {
        ConnectorException failure =
            catchThrowableOfType(ConnectorException.class, () -> careful.ask(CALL));
        assertThat(failure.kind()).isEqualTo(FailureKind.ADDRESS_REFUSED);
      }
    }
    assertThat(source.asked()).isEmpty();
    assertThat(host.waits).isEmpty();
  }

  @Test
  void shouldGiveUpWhereNobodyAnswers() {
    try (SourceClient nobody =
        Host.client(
            "http://127.0.0.1:1",
            new NoCredentials(),
            CallPolicy.ordinary(),
            host.waits::add,
            host.context())) {
      ConnectorException failure =
          catchThrowableOfType(ConnectorException.class, () -> nobody.ask(CALL));

      assertThat(failure.kind()).isEqualTo(FailureKind.UNREACHABLE);
      assertThat(failure.detail()).isEqualTo("ConnectException");
    }
  }

  private ConnectorException failure(Call call) {
    return catchThrowableOfType(ConnectorException.class, () -> client.ask(call));
  }
}

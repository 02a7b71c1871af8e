package id.pelanggan.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import id.pelanggan.adapters.web.guard.Limits.Pace;
import id.pelanggan.adapters.web.server.WebError;
import id.pelanggan.domain.failure.PelangganException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

class DoorTest {
  private static final InetAddress HERE = InetAddress.getLoopbackAddress();

  @Test
  void shouldTellBrowsersWhatNotToDo() {
    try (Pages pages = Pages.open()) {
      Browser browser = pages.visitor();

      for (String path : List.of("/", "/me", "/nothing", "/l/x", "/join/news")) {
        HttpResponse<String> page = browser.get(path);

        assertThat(page.headers().map())
            .containsEntry(
                "content-security-policy",
                List.of(
                    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
                        + " frame-ancestors 'none'; base-uri 'none'"))
            .containsEntry("referrer-policy", List.of("no-referrer"))
            .containsEntry("x-content-type-options", List.of("nosniff"))
            .containsEntry("cross-origin-opener-policy", List.of("same-origin"))
            .containsEntry("cache-control", List.of("no-store"))
            .doesNotContainKey("server")
            .doesNotContainKey("x-powered-by")
            .doesNotContainKey("strict-transport-security");
        assertThat(page.headers().map().toString()).doesNotContainIgnoringCase("jetty");
      }
    }
  }

  @Test
  void shouldKeepCookiesFromScriptsAndOtherSites() {
    try (Pages pages = Pages.open()) {
      Browser browser = pages.browser();
      browser.get("/l/" + InventedCounter.GOOD);

      List<String> cookies =
          browser.post("/l/" + InventedCounter.GOOD).headers().allValues("Set-Cookie");

      assertThat(cookies)
          .isNotEmpty()
          .allMatch(cookie -> cookie.endsWith("; Path=/; HttpOnly; SameSite=Strict"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Origin, https://evil.example.com",
    "Origin, http://127.0.0.1:1",
    "Sec-Fetch-Site, cross-site",
    "Sec-Fetch-Site, same-site",
    "Sec-Fetch-Site, none"
  })
  void shouldTakeNoFormOfAnotherSite(String header, String value) {
    try (Pages pages = Pages.open()) {
      Browser browser = pages.visitor().saying(header, value);

      assertThat(browser.post("/me/keep").statusCode()).isEqualTo(403);
      assertThat(pages.counter.done).isEmpty();
    }
  }

  @Test
  void shouldTakeFormsOfItsOwn() {
    try (Pages pages = Pages.open()) {
      String origin = pages.here().toString().replaceFirst("/$", "");
      Browser browser =
          pages.visitor().saying("Origin", origin).saying("Sec-Fetch-Site", "same-origin");

      assertThat(browser.post("/me/keep").statusCode()).isEqualTo(303);
      browser.saying("Origin", "null");
      assertThat(browser.post("/me/keep").statusCode()).isEqualTo(303);
    }
  }

  @Test
  void shouldTakeNoFormWithoutTheTokenOfItsBrowser() {
    try (Pages pages = Pages.open()) {
      Browser browser = pages.visitor();
      Browser other = pages.browser();
      other.get("/join/news");

      assertThat(browser.postBody("/me/keep", "form=").statusCode()).isEqualTo(403);
      assertThat(browser.postBody("/me/keep", "form=" + other.token()).statusCode()).isEqualTo(403);
      assertThat(browser.postBody("/me/keep", "").statusCode()).isEqualTo(403);
      String before = browser.cookies().put("visit", "somebody-else");
      assertThat(browser.post("/me/keep").statusCode()).isEqualTo(403);
      browser.cookies().put("visit", String.valueOf(before));
      browser.get("/me");
      assertThat(browser.post("/me/keep").statusCode()).isEqualTo(303);
      assertThat(pages.counter.done).containsExactly("keep");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE", "BREW"})
  void shouldDoNothingButShowAndTakeForms(String method) {
    try (Pages pages = Pages.open()) {
      Browser browser = pages.visitor();

      HttpResponse<String> refused =
          browser.send(browser.request("/me").method(method, BodyPublishers.noBody()));

      assertThat(refused.statusCode()).isEqualTo(405);
      assertThat(refused.body()).doesNotContain(InventedCounter.secrets());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {16 * 1024 + 1, 200_000, 3_000_000})
  void shouldTakeNoLargeForm(int size) {
    try (Pages pages = Pages.open()) {
      Browser browser = pages.browser();
      browser.get("/join/news");

      HttpResponse<String> refused = browser.postBody("/join/news", "email=" + "x".repeat(size));

      assertThat(refused.statusCode()).isEqualTo(413);
      HtmlCheck.check(refused.body());
      assertThat(browser.get("/").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void shouldTakeNoLargeFormWithoutALength() {
    try (Pages pages = Pages.open()) {
      Browser browser = pages.browser();
      byte[] much = new byte[40_000];

      HttpResponse<String> refused =
          browser.send(
              browser
                  .request("/join/news")
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(much))));

      assertThat(refused.statusCode()).isEqualTo(413);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "application/json, '{}'",
    "multipart/form-data; boundary=x, x",
    "text/plain, a=b",
    "application/x-www-form-urlencoded, a=%zz"
  })
  void shouldTakeNothingButForms(String type, String body) {
    try (Pages pages = Pages.open()) {
      Browser browser = pages.browser();

      HttpResponse<String> refused =
          browser.send(
              browser
                  .request("/join/news")
                  .header("Content-Type", type)
                  .POST(BodyPublishers.ofString(body)));

      assertThat(refused.statusCode()).isEqualTo(400);
      HtmlCheck.check(refused.body());
    }
  }

  @Test
  void shouldTakeNoLongHeaders() throws IOException {
    try (Pages pages = Pages.open()) {
      String answer =
          Wire.say(
              pages, "GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "y".repeat(20_000) + "\r\n\r\n");

      assertThat(answer).startsWith("HTTP/1.1 431 ").contains("lang=\"id\"");
      assertThat(answer).doesNotContainIgnoringCase("jetty");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rubbish\r\n\r\n",
        "GET / HTTP/1.1\r\n\r\n",
        "GET / HTTP/9.9\r\nHost: localhost\r\n\r\n",
        "GET /a b HTTP/1.1\r\nHost: localhost\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: localhost\r\nHost: other\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: localhost\r\nbad\0: x\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n",
        "GET http://evil.example.com/ HTTP/1.1\r\nHost: localhost\r\n\r\n",
        "GET /%00 HTTP/1.1\r\nHost: localhost\r\n\r\n"
      })
  void shouldRefuseWhatIsNoRequestWithoutSayingWhoItIs(String request) throws IOException {
    try (Pages pages = Pages.open()) {
      String answer = Wire.say(pages, request);

      assertThat(answer).matches("(?s)HTTP/1\\.1 4\\d\\d .*");
      assertThat(answer).doesNotContainIgnoringCase("jetty").doesNotContain("Exception", "at org.");
      assertThat(answer).contains("default-src 'none'");
    }
  }

  @Test
  void shouldPutNothingOfTheRequestIntoHeaders() throws IOException {
    try (Pages pages = Pages.open()) {
      String answer =
          Wire.say(
              pages,
              "GET /?language=id%0d%0aSet-Cookie:%20evil=1 HTTP/1.1\r\nHost: localhost\r\n"
                  + "Cookie: language=id\r\nConnection: close\r\n\r\n");

      assertThat(answer).startsWith("HTTP/1.1 200 ").doesNotContain("evil");
    }
  }

  @Test
  void shouldAnswerOnlyToNamesOfThisMachineWhereNoneIsDeclared() throws IOException {
    try (Pages pages = Pages.open()) {
      assertThat(Wire.get(pages, "/", "Host: evil.example.com")).startsWith("HTTP/1.1 421 ");
      assertThat(Wire.get(pages, "/", "Host: localhost:8443")).startsWith("HTTP/1.1 200 ");
      assertThat(Wire.get(pages, "/", "Host: [::1]:8443")).startsWith("HTTP/1.1 200 ");
    }
  }

  @Test
  void shouldAnswerOnlyToTheDeclaredNameAndBelowItsPath() throws IOException {
    WebOptions plain = Pages.plain();
    WebOptions declared =
        new WebOptions(
            plain.address(),
            0,
            Optional.empty(),
            Optional.empty(),
            Optional.of(URI.create("http://localhost:8443/data")),
            Pages.GENEROUS,
            Duration.ofSeconds(20));
    try (Pages pages = new Pages(declared)) {
      assertThat(Wire.get(pages, "/data/", "Host: localhost:8443"))
          .startsWith("HTTP/1.1 200 ")
          .contains("href=\"/data/style-", "href=\"/data/?language=en\"");
      assertThat(Wire.get(pages, "/", "Host: localhost:8443")).startsWith("HTTP/1.1 404 ");
      assertThat(Wire.get(pages, "/data/", "Host: 127.0.0.1:8443")).startsWith("HTTP/1.1 421 ");
      assertThat(Wire.get(pages, "/data/", "Host: localhost")).startsWith("HTTP/1.1 421 ");
    }
  }

  @Test
  void shouldBelieveOnlyTheDeclaredProxy() throws IOException {
    try (Pages pages = new Pages(Pages.options(HERE, Optional.empty(), Optional.of(HERE)))) {
      String host = "Host: data.example.com";
      String client = "X-Forwarded-For: 192.0.2.1, 192.0.2.7";
      String encrypted = "X-Forwarded-Proto: https";

      assertThat(Wire.get(pages, "/", host, client, encrypted))
          .startsWith("HTTP/1.1 200 ")
          .contains("Strict-Transport-Security", "__Host-visit=", "; Secure");
      assertThat(Wire.get(pages, "/", host, client)).startsWith("HTTP/1.1 403 ");
      assertThat(Wire.get(pages, "/", host, client, "X-Forwarded-Proto: http"))
          .startsWith("HTTP/1.1 403 ");
      assertThat(Wire.get(pages, "/", host, encrypted)).startsWith("HTTP/1.1 403 ");
      assertThat(Wire.get(pages, "/", host, encrypted, "X-Forwarded-For: <b>"))
          .startsWith("HTTP/1.1 403 ");
    }
  }

  @Test
  void shouldRefuseWhoeverComesPastTheProxy() throws IOException {
    InetAddress proxy = InetAddress.ofLiteral("192.0.2.1");
    try (Pages pages = new Pages(Pages.options(HERE, Optional.empty(), Optional.of(proxy)))) {
      String answer =
          Wire.get(pages, "/", "Host: x", "X-Forwarded-For: 192.0.2.9", "X-Forwarded-Proto: https");

      assertThat(answer).startsWith("HTTP/1.1 403 ");
    }
  }

  @Test
  void shouldBelieveNoProxyWhereNoneIsDeclared() throws IOException {
    WebOptions tight =
        new WebOptions(
            HERE,
            0,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new Pace(0.001, 3, 1e6, 1_000_000, 1, 1),
            Duration.ofSeconds(20));
    try (Pages pages = new Pages(tight)) {
      for (int i = 0; i < 3; i++) {
        Wire.get(pages, "/", "Host: localhost", "X-Forwarded-For: 192.0.2." + i);
      }

      assertThat(Wire.get(pages, "/", "Host: localhost", "X-Forwarded-For: 192.0.2.99"))
          .startsWith("HTTP/1.1 429 ")
          .contains("Retry-After: ");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1"})
  void shouldServeNothingInThePlainOffThisMachine(String address) {
    WebOptions options =
        Pages.options(InetAddress.ofLiteral(address), Optional.empty(), Optional.empty());

    assertThatThrownBy(() -> new Pages(options))
        .isInstanceOf(PelangganException.class)
        .extracting(failure -> ((PelangganException) failure).code())
        .isEqualTo(WebError.WEB_NOT_ENCRYPTED);
  }

  @Test
  void shouldSayThatAPortIsTaken() {
    try (Pages pages = Pages.open()) {
      WebOptions same =
          new WebOptions(
              HERE,
              pages.serving.server().port(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Pages.GENEROUS,
              Duration.ofSeconds(20));

      assertThatThrownBy(() -> new Pages(same)).hasMessageContaining("WEB_PORT_TAKEN");
    }
  }

  @Test
  void shouldSayAndLogNothingOfWhyAPageFailed() {
    Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    ListAppender<ILoggingEvent> lines = new ListAppender<>();
    lines.start();
    root.addAppender(lines);
    try (Pages pages = Pages.open()) {
      Browser browser = pages.browser();
      browser.get("/l/broken-counter");

      HttpResponse<String> failed = browser.post("/l/broken-counter");

      assertThat(failed.statusCode()).isEqualTo(500);
      HtmlCheck.check(failed.body());
      assertThat(failed.body()).doesNotContain("Exception", "secret", "broken-counter\n");
      assertThat(lines.list)
          .singleElement()
          .satisfies(line -> {
            assertThat(line.getFormattedMessage())
                .isEqualTo("A page failed: IllegalStateException");
            assertThat(line.getThrowableProxy()).isNull();
          });
    } finally {
      root.detachAppender(lines);
    }
  }
}

package id.pelanggan.square.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.sandbox.Sandbox;
import id.pelanggan.sandbox.SandboxOptions;
import id.pelanggan.sandbox.traffic.Exchange;
import id.pelanggan.spi.setup.Secret;
import id.pelanggan.spi.setup.Settings;
import id.pelanggan.square.SquareFactory;
import id.pelanggan.testkit.TestHost;
import id.pelanggan.testkit.spec.Finding;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Everything that the plugin asks and the stand-in answers, measured with the vendor's published
 * specification where {@code -Dvendor.specs} names a folder that has it.
 */
class ConformanceTest {
  private static final Clock CLOCK = Clock.systemUTC();

  @TestFactory
  Stream<DynamicTest> shouldSpeakAsTheVendorPublishedIt() throws IOException, InterruptedException {
    Yardstick yardstick = Yardstick.chosen();
    Map<String, List<Exchange>> calls = new TreeMap<>();
    for (Exchange exchange : exchanges()) {
      calls.computeIfAbsent(name(exchange), _ -> new ArrayList<>()).add(exchange);
    }
    assertThat(calls.keySet())
        .contains(
            "POST /v2/customers/search 200",
            "POST /v2/orders/search 200",
            "POST /v2/catalog/search 200",
            "POST /v2/orders/search 400",
            "POST /oauth2/token 200",
            "POST /oauth2/token 401",
            "GET /v2/locations 200",
            "DELETE /v2/customers/… 200",
            "DELETE /v2/customers/… 404");
    return calls.entrySet().stream()
        .map(call ->
            DynamicTest.dynamicTest(
                call.getKey(), () -> assertThat(findings(yardstick, call.getValue())).isEmpty()));
  }

  @Test
  void shouldNoticeAnAnswerThatIsNotAsPublished() {
    Exchange exchange =
        new Exchange(
            "POST", "/v2/customers/search", Map.of(), Map.of(), "[]", 200, Map.of(), "{}[");
    assertThat(Yardstick.chosen().findings(exchange)).isNotEmpty();
    assertThat(Headers.findings(exchange)).hasSize(4);
  }

  private static List<Exchange> exchanges() throws IOException, InterruptedException {
    Instant now = CLOCK.instant();
    try (Sandbox sandbox =
            Sandbox.start(WorkingDay.shop(now), SandboxOptions.of(5, CLOCK).keepingExchanges());
        TestHost host = new TestHost(new SquareFactory(), CLOCK);
        HttpClient client = HttpClient.newHttpClient()) {
      new OtherCalls(sandbox, client).make();
      new WorkingDay(sandbox, host, settings(sandbox), now).pass();
      return sandbox.exchanges();
    }
  }

  private static Settings settings(Sandbox sandbox) {
    return new Settings(
        Map.of("address", sandbox.url(), "client-id", sandbox.clientId()),
        Map.of(
            "access-token", new Secret(sandbox.accessToken()),
            "refresh-token", new Secret(sandbox.refreshToken()),
            "client-secret", new Secret(sandbox.clientSecret())));
  }

  private static Set<String> findings(Yardstick yardstick, List<Exchange> exchanges) {
    Set<String> findings = new LinkedHashSet<>();
    for (Exchange exchange : exchanges) {
      Stream.concat(Headers.findings(exchange).stream(), yardstick.findings(exchange).stream())
          .map(Finding::toString)
          .map(text -> text.replaceAll("\\[\\d+]", "[]"))
          .forEach(findings::add);
    }
    return findings;
  }

  private static String name(Exchange exchange) {
    String path = exchange.path().replaceFirst("/[CO]-\\d+$", "/…");
    return exchange.method() + " " + path + " " + exchange.status();
  }
}

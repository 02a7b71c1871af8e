package id.pelanggan.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.sandbox.fault.Fault;
import id.pelanggan.sandbox.fault.PlannedFault;
import id.pelanggan.sandbox.fault.RateWindow;
import id.pelanggan.sandbox.shop.SeededShop;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FaultsTest {
  private static final String CUSTOMERS = "/v2/customers/search";

  private final TestClock clock = new TestClock();
  private Sandbox sandbox;
  private Caller caller;

  @BeforeEach
  void start() {
    SeededShop shop = new SeededShop(7, 60, 60, TestClock.START);
    sandbox = Sandbox.start(shop, SandboxOptions.of(7, clock));
    caller = Caller.of(sandbox);
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void shouldReadFaultsAsTheyAreWritten() {
    assertThat(PlannedFault.parse("rate-limit=120"))
        .isEqualTo(PlannedFault.of(Fault.RATE_LIMIT, 120));
    assertThat(PlannedFault.parse("server-error=3,after=5,every=2,on=orders"))
        .isEqualTo(new PlannedFault(Fault.SERVER_ERROR, 3, 3, 5, 2, "orders"));
    assertThat(PlannedFault.parse("hang")).isEqualTo(PlannedFault.of(Fault.HANG));
    for (String wrong : List.of("", "rain", "slow=x", "slow=0", "slow=1,often=2", "slow=1,")) {
      assertThatIllegalArgumentException().as(wrong).isThrownBy(() -> PlannedFault.parse(wrong));
    }
  }

  @Test
  void shouldFindEachFaultByItsWordAndWriteIt() {
    for (Fault fault : Fault.values()) {
      assertThat(Fault.find(fault.word())).contains(fault);
      PlannedFault planned = PlannedFault.of(fault).after(3).on("orders");
      assertThat(PlannedFault.parse(planned.toString())).isEqualTo(planned);
      assertThat(fault.indonesian()).isNotBlank().isNotEqualTo(fault.english());
    }
  }

  @Test
  void shouldRefuseCallsForAWhileAndCountThem() {
    plan("rate-limit=120");
    Caller.Reply first = page();
    assertThat(first.status()).isEqualTo(429);
    assertThat(first.header("Retry-After")).isEqualTo("120");
    assertThat(first.code()).isEqualTo("RATE_LIMITED");
    clock.pass(Duration.ofSeconds(119));
    assertThat(page().header("Retry-After")).isEqualTo("1");
    clock.pass(Duration.ofSeconds(1));
    assertThat(page().status()).isEqualTo(200);
    assertThat(sandbox.faults().windows()).extracting(RateWindow::calls).containsExactly(2);
  }

  @Test
  void shouldFailSoManyCallsAndNoMore() {
    plan("server-error=2,after=1");
    assertThat(List.of(page().status(), page().status(), page().status(), page().status()))
        .containsExactly(200, 503, 503, 200);
    assertThat(sandbox.faults().planned()).isEmpty();
  }

  @Test
  void shouldMeetEachThirdCallOfOnePath() {
    plan("server-error=2,every=3,on=locations");
    List<Integer> statuses =
        IntStream.range(0, 8).mapToObj(call -> caller.get("/v2/locations").status()).toList();
    assertThat(statuses).containsExactly(200, 200, 503, 200, 200, 503, 200, 200);
    assertThat(page().status()).isEqualTo(200);
  }

  @Test
  void shouldLetTokensExpireAndRenewThem() {
    plan("token-expired");
    assertThat(page().code()).isEqualTo("ACCESS_TOKEN_EXPIRED");
    assertThat(page().code()).isEqualTo("ACCESS_TOKEN_EXPIRED");
    JsonNode renewed = renew(sandbox.clientSecret()).json();
    Caller again = new Caller(sandbox, renewed.path("access_token").asString());
    assertThat(again.post(CUSTOMERS, "{}").status()).isEqualTo(200);
  }

  @Test
  void shouldRefuseToRenewWithAWrongSecretOrARevokedToken() {
    assertThat(renew("wrong").code()).isEqualTo("UNAUTHORIZED");
    plan("token-revoked");
    assertThat(page().code()).isEqualTo("ACCESS_TOKEN_REVOKED");
    assertThat(renew(sandbox.clientSecret()).status()).isEqualTo(401);
  }

  @Test
  void shouldRefuseAnUnknownToken() {
    Caller stranger = new Caller(sandbox, "EAAA-0-0-0");
    assertThat(stranger.get("/v2/locations").code()).isEqualTo("UNAUTHORIZED");
  }

  @Test
  void shouldLetATokenEndByTheClock() {
    clock.pass(Duration.ofDays(30));
    assertThat(page().code()).isEqualTo("ACCESS_TOKEN_EXPIRED");
  }

  @Test
  void shouldExchangeAnAuthorizationCode() {
    String body =
        "{\"grant_type\":\"authorization_code\",\"client_id\":\"%s\",\"client_secret\":\"%s\",\"code\":\"%s\"}"
            .formatted(sandbox.clientId(), sandbox.clientSecret(), sandbox.authorizationCode());
    assertThat(caller.post("/oauth2/token", body).json().path("refresh_token").asString())
        .isEqualTo(sandbox.refreshToken());
  }

  @Test
  void shouldCutAnAnswerThatLooksWhole() {
    plan("truncated");
    Caller.Reply reply = page();
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.header("Content-Length"))
        .isEqualTo(Integer.toString(reply.response().body().length()));
    assertThatThrownBy(reply::json).isInstanceOf(RuntimeException.class);
  }

  @Test
  void shouldRepeatRecordsWithinAndAcrossPages() {
    plan("duplicates=2");
    List<String> ids =
        caller.all(CUSTOMERS, "customers", "{\"limit\":20}").stream()
            .map(customer -> customer.path("id").asString())
            .toList();
    assertThat(ids).hasSizeGreaterThan(66);
    assertThat(Set.copyOf(ids)).hasSize(60);
    assertThat(ids.subList(0, 20)).hasSize(20);
  }

  @Test
  void shouldGiveAnEmptyPageFirstAndInBetween() {
    plan("empty-page=2,every=2");
    List<JsonNode> all = caller.all(CUSTOMERS, "customers", "{\"limit\":20}");
    assertThat(all).hasSize(60);
    plan("empty-page");
    JsonNode page = page().json();
    assertThat(page.has("customers")).isFalse();
    assertThat(page.has("cursor")).isTrue();
  }

  @Test
  void shouldNotTakeCursorsThatAreOver() {
    String cursor = caller.post(CUSTOMERS, "{\"limit\":5}").json().path("cursor").asString();
    plan("cursor-expired");
    String next = "{\"limit\":5,\"cursor\":\"" + cursor + "\"}";
    assertThat(caller.post(CUSTOMERS, next).code()).isEqualTo("INVALID_CURSOR");
    assertThat(caller.post(CUSTOMERS, next).code()).isEqualTo("INVALID_CURSOR");
    assertThat(caller.all(CUSTOMERS, "customers", "{\"limit\":50}")).hasSize(60);
  }

  @Test
  void shouldChangeTypesAndNames() {
    plan("changed-field=2,on=orders");
    JsonNode orders =
        caller.post("/v2/orders/search", "{\"location_ids\":[\"L-TOKO\",\"L-PASAR\"]}").json();
    assertThat(orders.path("orders").path(0).path("external_reference").isString()).isTrue();
    assertThat(orders.findValues("loyalty_level")).hasSize(60);
    assertThat(
            orders.findValues("total_money").stream()
                .filter(money -> money.path("amount").isString()))
        .hasSize(2);
  }

  @Test
  void shouldLeaveOutIds() {
    plan("missing-field");
    assertThat(page().json().path("customers").path(59).has("id")).isFalse();
    assertThat(page().json().path("customers").path(59).has("id")).isTrue();
  }

  @Test
  void shouldAnswerWithAPageOrSendElsewhere() {
    plan("not-json");
    assertThat(page().header("Content-Type")).startsWith("text/html");
    plan("redirect");
    assertThat(page().status()).isEqualTo(302);
  }

  @Test
  void shouldBreakOffAndHang() {
    plan("close");
    assertThatThrownBy(this::page).isInstanceOf(UncheckedIOException.class);
    plan("hang");
    assertThatThrownBy(this::page).isInstanceOf(UncheckedIOException.class);
    sandbox.faults().clear();
    assertThat(page().status()).isEqualTo(200);
  }

  @Test
  void shouldAnswerSlowly() {
    plan("slow=1");
    page();
    assertThat(sandbox.statistics().latest().getLast().milliseconds()).isBetween(990L, 3_000L);
  }

  @Test
  void shouldTakeFaultsFromWhoeverHasTheAdminToken() {
    Caller admin = new Caller(sandbox, sandbox.adminToken());
    String body = "{\"add\":[\"server-error=1\"]}";
    assertThat(caller.post("/sandbox/faults", body).status()).isEqualTo(401);
    assertThat(admin.post("/sandbox/faults", body).status()).isEqualTo(200);
    assertThat(page().status()).isEqualTo(503);
    assertThat(admin.post("/sandbox/faults", "{\"add\":[\"rain\"]}").status()).isEqualTo(400);
    assertThat(admin.post("/sandbox/faults", "{\"clear\":true}").status()).isEqualTo(200);
  }

  private void plan(String fault) {
    sandbox.faults().add(PlannedFault.parse(fault));
  }

  private Caller.Reply page() {
    return caller.post(CUSTOMERS, "{}");
  }

  private Caller.Reply renew(String secret) {
    return caller.post(
        "/oauth2/token",
        "{\"grant_type\":\"refresh_token\",\"client_id\":\"%s\",\"client_secret\":\"%s\",\"refresh_token\":\"%s\"}"
            .formatted(sandbox.clientId(), secret, sandbox.refreshToken()));
  }
}

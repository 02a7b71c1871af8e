package id.pelanggan.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.sandbox.shop.SandboxAddress;
import id.pelanggan.sandbox.shop.SandboxCustomer;
import id.pelanggan.sandbox.shop.SandboxOrder;
import id.pelanggan.sandbox.shop.SeededShop;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ListsTest {
  private static final String CUSTOMERS = "/v2/customers/search";
  private static final String ORDERS = "/v2/orders/search";
  private static final String CATALOG = "/v2/catalog/search";
  private static final String PLACES = "\"location_ids\":[\"L-TOKO\",\"L-PASAR\"]";

  private final TestClock clock = new TestClock();
  private Sandbox sandbox;
  private Caller caller;

  @BeforeEach
  void start() {
    SeededShop shop = new SeededShop(7, 250, 1_300, TestClock.START);
    sandbox = Sandbox.start(shop, SandboxOptions.of(7, clock));
    caller = Caller.of(sandbox);
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void shouldListEachCustomerOnceInPages() {
    List<String> ids = ids(caller.all(CUSTOMERS, "customers", "{\"limit\":30}"));
    assertThat(ids).hasSize(250).doesNotHaveDuplicates();
  }

  @Test
  void shouldCountCustomers() {
    JsonNode page = caller.post(CUSTOMERS, "{\"limit\":10,\"count\":true}").json();
    assertThat(page.path("count").asInt()).isEqualTo(250);
    assertThat(page.path("customers")).hasSize(10);
  }

  @Test
  void shouldListCustomersWithGet() {
    assertThat(caller.get("/v2/customers?limit=20&sort_field=CREATED_AT").ids("customers"))
        .hasSize(20)
        .isSorted();
  }

  @Test
  void shouldTakeTheStartOfACustomersRangeAndLeaveItsEnd() {
    Instant time = sandbox.stock().customers().find("C-000100").orElseThrow().updatedAt();
    String from = range("updated_at", time, time.plusSeconds(1));
    String upTo = range("updated_at", time.minusSeconds(1), time);
    assertThat(ids(caller.all(CUSTOMERS, "customers", customers(from)))).contains("C-000100");
    assertThat(ids(caller.all(CUSTOMERS, "customers", customers(upTo)))).isEmpty();
  }

  @Test
  void shouldListNobodyWithoutNameAndContact() {
    sandbox.stock().put(nobody());
    assertThat(ids(caller.all(CUSTOMERS, "customers", "{}"))).doesNotContain("C-NOBODY");
    assertThat(caller.get("/v2/customers/C-NOBODY").status()).isEqualTo(200);
  }

  @Test
  void shouldForgetADeletedCustomer() {
    assertThat(caller.delete("/v2/customers/C-000003").status()).isEqualTo(200);
    assertThat(caller.get("/v2/customers/C-000003").code()).isEqualTo("NOT_FOUND");
    assertThat(ids(caller.all(CUSTOMERS, "customers", "{}"))).hasSize(249);
  }

  @Test
  void shouldListOrdersWithTiesAcrossPagesOnce() {
    String body = "{" + PLACES + ",\"limit\":10," + sort("UPDATED_AT", "ASC") + "}";
    List<JsonNode> orders = caller.all(ORDERS, "orders", body);
    assertThat(ids(orders)).hasSize(1_300).doesNotHaveDuplicates();
    assertThat(orders.stream().map(order -> order.path("updated_at").asString()).toList())
        .isSorted();
  }

  @Test
  void shouldGiveFiveHundredOrdersWhereNothingIsSaid() {
    assertThat(caller.post(ORDERS, "{" + PLACES + "}").ids("orders")).hasSize(500);
  }

  @Test
  void shouldTakeBothEndsOfAnOrdersRange() {
    Instant time = sandbox.stock().orders().find("O-0000700").orElseThrow().updatedAt();
    String body =
        "{"
            + PLACES
            + ",\"query\":{\"filter\":{\"date_time_filter\":{"
            + range("updated_at", time, time)
            + "}},"
            + sortObject("UPDATED_AT", "ASC")
            + "}}";
    assertThat(ids(caller.all(ORDERS, "orders", body))).hasSize(7).contains("O-0000700");
  }

  @Test
  void shouldFindASaleThatComesInThreeDaysLate() {
    Instant then = TestClock.START.minus(Duration.ofHours(72));
    SandboxOrder any = sandbox.stock().orders().find("O-0000001").orElseThrow();
    sandbox
        .stock()
        .put(
            new SandboxOrder(
                "O-LATE",
                "L-TOKO",
                "",
                SandboxOrder.State.COMPLETED,
                then,
                then,
                "",
                "",
                "",
                any.lines()));
    String body =
        "{"
            + PLACES
            + ",\"query\":{\"filter\":{\"date_time_filter\":{"
            + range("updated_at", then, TestClock.START)
            + "}},"
            + sortObject("UPDATED_AT", "ASC")
            + "}}";
    assertThat(ids(caller.all(ORDERS, "orders", body))).contains("O-LATE");
  }

  @Test
  void shouldGiveOrdersOfTheAskedPlacesAndStates() {
    SandboxOrder order = sandbox.stock().orders().find("O-0000001").orElseThrow();
    sandbox.stock().put(order.becoming(SandboxOrder.State.CANCELED, TestClock.START));
    String body =
        "{\"location_ids\":[\""
            + order.locationId()
            + "\"],\"query\":{\"filter\":{"
            + "\"state_filter\":{\"states\":[\"CANCELED\"]}}}}";
    assertThat(ids(caller.all(ORDERS, "orders", body))).containsExactly("O-0000001");
  }

  @Test
  void shouldRefuseWhatTheVendorRefuses() {
    assertThat(caller.post(ORDERS, "{}").code()).isEqualTo("MISSING_REQUIRED_PARAMETER");
    assertThat(caller.post(ORDERS, "{" + PLACES + ",\"limit\":1001}").code())
        .isEqualTo("VALUE_TOO_HIGH");
    assertThat(caller.post(CUSTOMERS, "{\"limit\":101}").code()).isEqualTo("VALUE_TOO_HIGH");
    assertThat(caller.post(CUSTOMERS, "{\"page\":2}").code()).isEqualTo("UNKNOWN_BODY_PARAMETER");
    assertThat(caller.post(CUSTOMERS, "[").code()).isEqualTo("EXPECTED_JSON_BODY");
    assertThat(caller.get("/v2/nothing").code()).isEqualTo("NOT_FOUND");
    assertThat(caller.get(ORDERS).code()).isEqualTo("METHOD_NOT_ALLOWED");
  }

  @Test
  void shouldRefuseASortFieldThatTheFilterIsNotAbout() {
    String body =
        "{"
            + PLACES
            + ",\"query\":{\"filter\":{\"date_time_filter\":{"
            + range("updated_at", TestClock.START, TestClock.START)
            + "}},"
            + sortObject("CREATED_AT", "ASC")
            + "}}";
    assertThat(caller.post(ORDERS, body).status()).isEqualTo(400);
  }

  @Test
  void shouldTakeACursorForItsOwnQueryAlone() {
    String cursor = caller.post(CUSTOMERS, "{\"limit\":5}").json().path("cursor").asString();
    String own = "{\"limit\":9,\"cursor\":\"" + cursor + "\"}";
    String other = "{\"cursor\":\"" + cursor + "\",\"query\":{" + sortObject("X", "ASC") + "}}";
    assertThat(caller.post(CUSTOMERS, own).status()).isEqualTo(200);
    assertThat(caller.post(CUSTOMERS, other.replace("sort_", "").replace("X", "CREATED_AT")).code())
        .isEqualTo("INVALID_CURSOR");
    assertThat(caller.post(CUSTOMERS, "{\"cursor\":\"abc\"}").code()).isEqualTo("INVALID_CURSOR");
  }

  @Test
  void shouldTellOfDeletedProductsWhereItIsAsked() {
    clock.pass(Duration.ofMinutes(1));
    sandbox.stock().deleteProduct("P-3", clock.instant());
    String types = "{\"object_types\":[\"ITEM_VARIATION\"]";
    assertThat(caller.post(CATALOG, types + "}").ids("objects")).hasSize(6);
    JsonNode all =
        caller
            .post(
                CATALOG,
                types
                    + ",\"include_deleted_objects\":true,\"begin_time\":\""
                    + TestClock.START
                    + "\"}")
            .json();
    assertThat(all.path("objects")).hasSize(1);
    assertThat(all.path("objects").path(0).path("is_deleted").asBoolean()).isTrue();
  }

  @Test
  void shouldLeaveOutWhatIsAsOldAsTheBeginTime() {
    Instant time = sandbox.stock().catalog().find("P-3").orElseThrow().updatedAt();
    String body = "{\"object_types\":[\"ITEM_VARIATION\"],\"begin_time\":\"" + time + "\"}";
    assertThat(caller.post(CATALOG, body).ids("objects")).containsExactly("P-4", "P-5", "P-6");
  }

  @Test
  void shouldSayWhatIsRelated() {
    String body = "{\"object_types\":[\"ITEM\"],\"include_related_objects\":true}";
    assertThat(caller.post(CATALOG, body).json().path("related_objects")).hasSize(2);
    assertThat(caller.get("/v2/catalog/list?types=ITEM,CATEGORY").ids("objects")).hasSize(9);
  }

  @Test
  void shouldEchoTheVersionAndTellWhereTheShopSells() {
    Caller.Reply reply = caller.get("/v2/locations");
    assertThat(reply.header("Square-Version")).isEqualTo("2025-07-16");
    assertThat(reply.ids("locations")).containsExactly("L-TOKO", "L-PASAR");
    assertThat(caller.get("/v2/merchants").json().path("merchant")).hasSize(1);
  }

  @Test
  void shouldWriteMoneyThatAddsUp() {
    for (JsonNode order : caller.post(ORDERS, "{" + PLACES + "}").json().path("orders")) {
      long lines = 0;
      for (JsonNode line : order.path("line_items")) {
        lines += line.path("total_money").path("amount").asLong();
      }
      assertThat(lines).isEqualTo(order.path("total_money").path("amount").asLong());
    }
  }

  private static SandboxCustomer nobody() {
    return new SandboxCustomer(
        "C-NOBODY",
        TestClock.START,
        TestClock.START,
        "",
        "",
        "",
        "",
        "",
        SandboxAddress.NONE,
        "",
        "",
        "",
        false);
  }

  private static List<String> ids(List<JsonNode> records) {
    return records.stream().map(record -> record.path("id").asString()).toList();
  }

  private static String customers(String filter) {
    return "{\"query\":{\"filter\":{" + filter + "}}}";
  }

  private static String range(String name, Instant from, Instant to) {
    return "\"" + name + "\":{\"start_at\":\"" + from + "\",\"end_at\":\"" + to + "\"}";
  }

  private static String sort(String field, String order) {
    return "\"query\":{" + sortObject(field, order) + "}";
  }

  private static String sortObject(String field, String order) {
    return "\"sort\":{\"sort_field\":\"" + field + "\",\"sort_order\":\"" + order + "\"}";
  }
}

package id.pelanggan.square;

import static id.pelanggan.square.Documents.money;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.spi.record.OrderRecord;
import id.pelanggan.spi.record.OrderRecord.Kind;
import id.pelanggan.spi.record.OrderRecord.Line;
import id.pelanggan.spi.record.SourceRecord;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class OrderMappingTest {
  private static final String COFFEE =
      "{'uid':'u1','catalog_object_id':'V1','name':'Kopi','variation_name':'Besar','quantity':'2',"
          + money("base_price_money", 1_500_000)
          + ","
          + money("gross_sales_money", 3_000_000)
          + ","
          + money("total_discount_money", 300_000)
          + ","
          + money("total_tax_money", 270_000)
          + ","
          + money("total_money", 2_970_000)
          + "}";

  @Test
  void shouldMakeASaleOfACompletedOrder() {
    OrderRecord sale =
        only(
            order(
                "COMPLETED",
                "'line_items':["
                    + COFFEE
                    + "],'customer_id':'C1','reference_id':'N-5','source':{'name':'Kasir'},"
                    + "'ticket_name':'Meja 3','version':4,"
                    + money("total_money", 3_470_000)
                    + ","
                    + money("total_tip_money", 500_000)));

    assertThat(sale.kind()).isEqualTo(Kind.SALE);
    assertThat(sale.number()).isEqualTo("N-5");
    assertThat(sale.customerId()).contains("C1");
    assertThat(sale.orderedAt()).isEqualTo(Instant.parse("2026-03-01T10:00:00Z"));
    assertThat(sale.changedAt()).contains(Instant.parse("2026-03-01T11:00:00Z"));
    assertThat(sale.channel()).isEqualTo("Kasir");
    Line line = sale.lines().getFirst();
    assertThat(line.productCode()).isEqualTo("V1");
    assertThat(line.productName()).isEqualTo("Kopi, Besar");
    assertThat(line.quantity()).isEqualTo("2");
    assertThat(line.unitPrice().amount()).isEqualByComparingTo("15000");
    assertThat(line.amount().amount()).isEqualByComparingTo("29700");
    assertThat(line.amount().currency()).isEqualTo("IDR");
    assertThat(sale.extras())
        .containsOnly(
            Map.entry("location_id", "L1"),
            Map.entry("ticket_name", "Meja 3"),
            Map.entry("total_tip_money.amount", "500000"),
            Map.entry("total_tip_money.currency", "IDR"));
  }

  @Test
  void shouldCountChargesAndRoundingAndNoTip() {
    OrderRecord sale =
        only(
            order(
                "COMPLETED",
                "'line_items':["
                    + COFFEE
                    + "],'service_charges':[{'name':'Layanan',"
                    + money("total_money", 100_000)
                    + "},{'name':'Sudah dibagi','treatment_type':'APPORTIONED_TREATMENT',"
                    + money("total_money", 900_000)
                    + "}],'rounding_adjustment':{'name':'Pembulatan',"
                    + money("amount_money", -20_000)
                    + "},"
                    + money("total_tip_money", 500_000)));

    assertThat(sum(sale)).isEqualByComparingTo("30500");
    assertThat(sale.lines())
        .extracting(Line::productName)
        .containsExactly("Kopi, Besar", "Layanan", "Pembulatan");
  }

  @Test
  void shouldTurnAReturnAround() {
    String given =
        COFFEE.replace("gross_sales", "gross_return").replace("'uid'", "'source_line_item_uid'");
    OrderRecord back =
        only(
            order(
                "COMPLETED",
                "'returns':[{'uid':'r','source_order_id':'O0','return_line_items':["
                    + given
                    + "],'return_amounts':{"
                    + money("total_money", 2_970_000)
                    + "}}]"));

    assertThat(back.id()).isEqualTo("O1");
    assertThat(back.kind()).isEqualTo(Kind.RETURN);
    assertThat(back.originalId()).contains("O0");
    assertThat(back.lines().getFirst().quantity()).isEqualTo("-2");
    assertThat(back.lines().getFirst().unitPrice().amount()).isEqualByComparingTo("15000");
    assertThat(sum(back)).isEqualByComparingTo("-29700");
  }

  @Test
  void shouldTakeBackAnAmountWithoutGoods() {
    OrderRecord back =
        only(
            order(
                "COMPLETED",
                "'returns':[{'source_order_id':'O0','return_amounts':{"
                    + money("total_money", 1_000_000)
                    + "}}]"));

    assertThat(sum(back)).isEqualByComparingTo("-10000");
    assertThat(back.lines().getFirst().quantity()).isEqualTo("-1");
  }

  @Test
  void shouldTellAnExchangeInTwoRecords() {
    List<SourceRecord> both =
        records(
            order(
                "COMPLETED",
                "'line_items':["
                    + COFFEE
                    + "],'returns':[{'source_order_id':'O0','return_line_items':["
                    + COFFEE
                    + "]}]"));

    assertThat(both).extracting(SourceRecord::id).containsExactly("O1", "O1:return");
    assertThat(sum((OrderRecord) both.get(0)).add(sum((OrderRecord) both.get(1)))).isZero();
  }

  @Test
  void shouldCountACancelledOrderAsNothing() {
    OrderRecord cancelled = only(order("CANCELED", "'line_items':[" + COFFEE + "]"));

    assertThat(cancelled.kind()).isEqualTo(Kind.CANCELLATION);
    assertThat(sum(cancelled)).isZero();
    assertThat(cancelled.lines().getFirst().quantity()).isEqualTo("0");
    assertThat(cancelled.lines().getFirst().productCode()).isEqualTo("V1");
  }

  @Test
  void shouldLeaveOpenOrdersOut() {
    assertThat(records(order("OPEN", "'line_items':[" + COFFEE + "]"))).isEmpty();
    assertThat(records(order("DRAFT", "'line_items':[]"))).isEmpty();
    assertThatThrownBy(() -> records(order("SHELVED", "'line_items':[]")))
        .hasMessage("VALUE_UNREADABLE state");
  }

  @Test
  void shouldMakeALineOfMoneyWithoutGoods() {
    OrderRecord sale =
        only(
            order(
                "COMPLETED",
                money("total_money", 1_100_000) + "," + money("total_tip_money", 100_000)));

    assertThat(sum(sale)).isEqualByComparingTo("10000");
    assertThat(records(order("COMPLETED", money("total_money", 0)))).isEmpty();
  }

  @Test
  void shouldFindTheCustomerAtThePaymentAndForgetTheCard() {
    OrderRecord sale =
        only(
            order(
                "COMPLETED",
                "'line_items':["
                    + COFFEE
                    + "],'tenders':[{'type':'CARD','customer_id':'C9',"
                    + "'card_details':{'card':{'last_4':'4242'}}}]"));

    assertThat(sale.customerId()).contains("C9");
    assertThat(sale.extras()).containsEntry("tenders.0.type", "CARD");
    assertThat(sale.extras().toString()).doesNotContain("4242");
  }

  @Test
  void shouldNotKeepWhatIsNothingOrSaidAlready() {
    OrderRecord sale =
        only(
            order(
                "COMPLETED",
                "'line_items':["
                    + COFFEE
                    + "],'discounts':[{'uid':'d','name':'Promo','scope':'ORDER'}],"
                    + "'tenders':[{'id':'T','type':'CASH',"
                    + money("amount_money", 2_970_000)
                    + "}],"
                    + money("total_tax_money", 0)
                    + ","
                    + money("total_discount_money", 300_000)));

    assertThat(sale.extras())
        .containsOnly(
            Map.entry("location_id", "L1"),
            Map.entry("discounts.0.name", "Promo"),
            Map.entry("tenders.0.type", "CASH"),
            Map.entry("total_discount_money.amount", "300000"),
            Map.entry("total_discount_money.currency", "IDR"));
  }

  @Test
  void shouldRoundQuantitiesThatAreTooFine() {
    String fine = COFFEE.replace("'quantity':'2'", "'quantity':'0.12345'");

    assertThat(
            only(order("COMPLETED", "'line_items':[" + fine + "]")).lines().getFirst().quantity())
        .isEqualTo("0.123");
  }

  @Test
  void shouldKeepWhatItDoesNotKnow() {
    String spiced = COFFEE.replace("{'uid'", "{'note':'panas','spice':7,'uid'");

    assertThat(only(order("COMPLETED", "'mood':'good','line_items':[" + spiced + "]")).extras())
        .containsEntry("mood", "good")
        .containsEntry("line_items.0.note", "panas")
        .containsEntry("line_items.0.spice", "7")
        .doesNotContainKey("line_items.0.uid");
  }

  @Test
  void shouldSayWhatIsNotAsItShouldBe() {
    assertFails(
        COFFEE.replace(":2970000", ":'2970000'"), "TYPE_CHANGED line_items.0.total_money.amount");
    assertFails(
        COFFEE.replace("'quantity':'2'", "'quantity':2"), "TYPE_CHANGED line_items.0.quantity");
    assertFails(
        COFFEE.replace("'quantity':'2'", "'quantity':'dua'"),
        "VALUE_UNREADABLE line_items.0.quantity");
    assertFails(COFFEE.replace("total_money", "sum"), "VALUE_MISSING line_items.0.total_money");
    assertFails(COFFEE.replace("IDR", "Rp"), "VALUE_UNREADABLE line_items.0.total_money.currency");
    assertFails("5", "TYPE_CHANGED line_items.0");
  }

  private static void assertFails(String line, String message) {
    assertThatThrownBy(() -> records(order("COMPLETED", "'line_items':[" + line + "]")))
        .hasMessage(message);
  }

  private static String order(String state, String rest) {
    return "{'id':'O1','location_id':'L1','state':'"
        + state
        + "','created_at':'2026-03-01T10:00:00Z','updated_at':'2026-03-01T11:00:00Z',"
        + rest
        + "}";
  }

  private static OrderRecord only(String order) {
    List<SourceRecord> records = records(order);
    assertThat(records).hasSize(1);
    return (OrderRecord) records.getFirst();
  }

  private static List<SourceRecord> records(String order) {
    return new OrderMapping().records(Documents.read(order));
  }

  private static BigDecimal sum(OrderRecord order) {
    return order.lines().stream()
        .map(line -> line.amount().amount())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}

package id.pelanggan.square;

import id.pelanggan.spi.record.Money;
import id.pelanggan.spi.record.OrderRecord.Line;
import id.pelanggan.spi.record.UnreadableRecord.Problem;
import id.pelanggan.toolkit.json.JsonObject;
import id.pelanggan.toolkit.value.MoneyForm;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines of an order. Their sum is what the customer paid for the sale: after discounts, with
 * taxes, service charges and rounding; without tips, which are the staff's.
 */
final class OrderLines {
  private static final int FINEST_QUANTITY = 3;
  private static final String APPORTIONED = "APPORTIONED_TREATMENT";

  /** What repeats other values, or serves Square's own machinery. */
  private static final String[] UNNEEDED = {
    "uid",
    "catalog_version",
    "item_type",
    "quantity_unit",
    "applied_taxes",
    "applied_discounts",
    "applied_service_charges",
    "pricing_blocklists",
    "gross_sales_money",
    "gross_return_money",
    "variation_total_price_money",
    "total_tax_money",
    "total_discount_money",
    "total_service_charge_money",
    "source_line_item_uid"
  };

  private final JsonObject order;

  OrderLines(JsonObject order) {
    this.order = order;
  }

  /** What was sold; where Square names no goods and money came in, one line for that. */
  List<Line> sold() {
    List<Line> lines = new ArrayList<>();
    order.objects("line_items").forEach(item -> lines.add(line(item, 1)));
    addCharges(order.objects("service_charges"), 1, lines);
    order.findObject("rounding_adjustment").ifPresent(rounding -> addRounding(rounding, 1, lines));
    List<JsonObject> returns = order.objects("returns");
    if (lines.isEmpty() && returns.isEmpty()) {
      findMoney(order, "total_money")
          .map(this::withoutTip)
          .filter(total -> total.amount().signum() != 0)
          .ifPresent(total -> lines.add(nameless(total)));
    }
    return lines;
  }

  /** What came back, with negative quantities and amounts. */
  List<Line> returned() {
    List<Line> lines = new ArrayList<>();
    for (JsonObject each : order.objects("returns")) {
      int before = lines.size();
      each.leaveOut("uid", "return_taxes", "return_discounts", "return_tips");
      each.objects("return_line_items").forEach(item -> lines.add(line(item, -1)));
      addCharges(each.objects("return_service_charges"), -1, lines);
      each.findObject("rounding_adjustment")
          .ifPresent(rounding -> addRounding(rounding, -1, lines));
      Optional<JsonObject> amounts = each.findObject("return_amounts");
      if (lines.size() == before) {
        amounts
            .flatMap(sums -> findMoney(sums, "total_money"))
            .ifPresent(total -> lines.add(nameless(negated(total))));
      }
    }
    return lines;
  }

  /** What was ordered and never paid: no quantity, no amount. */
  List<Line> unsold() {
    List<Line> lines = new ArrayList<>();
    for (JsonObject item : order.objects("line_items")) {
      Line line = line(item, 1);
      Money none = new Money(BigDecimal.ZERO, line.amount().currency());
      lines.add(new Line(line.productCode(), line.productName(), "0", line.unitPrice(), none));
    }
    return lines;
  }

  private static Line line(JsonObject item, int sign) {
    item.leaveOut(UNNEEDED);
    Money amount = signed(requireMoney(item, "total_money"), sign);
    BigDecimal quantity =
        item.understand("quantity", BigDecimal::new)
            .setScale(FINEST_QUANTITY, RoundingMode.HALF_UP)
            .stripTrailingZeros();
    return new Line(
        item.text("catalog_object_id"),
        ProductName.of(item.text("name"), item.text("variation_name")),
        quantity.multiply(BigDecimal.valueOf(sign)).toPlainString(),
        findMoney(item, "base_price_money").orElse(amount),
        amount);
  }

  /** Charges that Square has put into the lines' own amounts already are left out. */
  private static void addCharges(List<JsonObject> charges, int sign, List<Line> lines) {
    for (JsonObject charge : charges) {
      if (!charge.text("treatment_type").equals(APPORTIONED)) {
        Money amount = signed(requireMoney(charge, "total_money"), sign);
        lines.add(whole(charge.text("catalog_object_id"), charge.text("name"), sign, amount));
      }
    }
  }

  private static void addRounding(JsonObject rounding, int sign, List<Line> lines) {
    Money amount = signed(requireMoney(rounding, "amount_money"), sign);
    if (amount.amount().signum() != 0) {
      lines.add(whole("", rounding.text("name"), sign, amount));
    }
  }

  private Money withoutTip(Money total) {
    return findMoney(order, "total_tip_money")
        .map(tip -> new Money(total.amount().subtract(tip.amount()), total.currency()))
        .orElse(total);
  }

  private static Line nameless(Money amount) {
    return whole("", "", amount.amount().signum(), amount);
  }

  private static Line whole(String code, String name, int pieces, Money amount) {
    Money each = pieces < 0 ? negated(amount) : amount;
    return new Line(code, name, String.valueOf(pieces), each, amount);
  }

  private static Money signed(Money money, int sign) {
    return sign < 0 ? negated(money) : money;
  }

  private static Money negated(Money money) {
    return new Money(money.amount().negate(), money.currency());
  }

  private static Money requireMoney(JsonObject from, String field) {
    return findMoney(from, field).orElseThrow(() -> from.problem(Problem.VALUE_MISSING, field));
  }

  private static Optional<Money> findMoney(JsonObject from, String field) {
    return from.findObject(field)
        .map(money -> MoneyForm.MINOR_UNITS.read(money, "amount", "currency"));
  }
}

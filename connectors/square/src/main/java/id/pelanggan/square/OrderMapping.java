package id.pelanggan.square;

import id.pelanggan.spi.record.OrderRecord;
import id.pelanggan.spi.record.OrderRecord.Kind;
import id.pelanggan.spi.record.SourceRecord;
import id.pelanggan.spi.record.UnreadableRecord.Problem;
import id.pelanggan.toolkit.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An order of Square as records: usually one; two where goods came back and others went out; none
 * where nothing happened, or the order is still open.
 */
final class OrderMapping {
  /** What the id of a return has behind it where the order is a sale as well. */
  private static final String RETURN = ":return";

  private static final SortedMap<String, String> NOTHING = Collections.emptySortedMap();

  List<SourceRecord> records(JsonObject order) {
    return switch (order.requireText("state")) {
      case "COMPLETED" -> completed(order);
      case "CANCELED" -> cancelled(order);
      case "OPEN", "DRAFT" -> List.of();
      default -> throw order.problem(Problem.VALUE_UNREADABLE, "state");
    };
  }

  private List<SourceRecord> completed(JsonObject order) {
    OrderLines lines = new OrderLines(order);
    List<OrderRecord.Line> sold = lines.sold();
    List<OrderRecord.Line> returned = lines.returned();
    Optional<String> original = original(order);
    Head head = head(order);
    SortedMap<String, String> rest = order.rest();
    List<SourceRecord> records = new ArrayList<>(2);
    if (!sold.isEmpty()) {
      records.add(head.record("", Kind.SALE, Optional.empty(), sold, rest));
    }
    if (!returned.isEmpty()) {
      records.add(
          sold.isEmpty()
              ? head.record("", Kind.RETURN, original, returned, rest)
              : head.record(RETURN, Kind.RETURN, original, returned, NOTHING));
    }
    return records;
  }

  /** Nothing was paid and nothing comes back: it is known and counts nothing. */
  private List<SourceRecord> cancelled(JsonObject order) {
    List<OrderRecord.Line> lines = new OrderLines(order).unsold();
    Head head = head(order);
    return lines.isEmpty()
        ? List.of()
        : List.of(head.record("", Kind.CANCELLATION, Optional.empty(), lines, order.rest()));
  }

  private static Optional<String> original(JsonObject order) {
    return order.objects("returns").stream()
        .flatMap(each -> each.findText("source_order_id").stream())
        .findFirst();
  }

  private static Head head(JsonObject order) {
    List<JsonObject> tenders = order.objects("tenders");
    OrderRest.leaveOut(order, tenders);
    return new Head(
        order.requireText("id"),
        order.findUnderstood("updated_at", SquareWindows.TIME::read),
        order.text("reference_id"),
        customer(order, tenders),
        order.understand("created_at", SquareWindows.TIME::read),
        order.findObject("source").map(source -> source.text("name")).orElse(""));
  }

  /** Tills often name the customer with the payment only. */
  private static Optional<String> customer(JsonObject order, List<JsonObject> tenders) {
    Optional<String> named = order.findText("customer_id").filter(id -> !id.isBlank());
    return named.isPresent()
        ? named
        : tenders.stream()
            .flatMap(tender -> tender.findText("customer_id").stream())
            .filter(id -> !id.isBlank())
            .findFirst();
  }

  /** What all records of an order say alike. */
  private record Head(
      String id,
      Optional<Instant> changedAt,
      String number,
      Optional<String> customer,
      Instant orderedAt,
      String channel) {

    OrderRecord record(
        String suffix,
        Kind kind,
        Optional<String> original,
        List<OrderRecord.Line> lines,
        SortedMap<String, String> extras) {
      return new OrderRecord(
          id + suffix,
          changedAt,
          number,
          customer,
          kind,
          orderedAt,
          channel,
          original,
          lines,
          new TreeMap<>(extras));
    }
  }
}

package id.pelanggan.domain.mapping;

import id.pelanggan.domain.document.CustomerReference;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.document.OrderDocument;
import id.pelanggan.domain.sales.OrderKind;
import java.time.Instant;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes an order of its lines, unless they contradict each other. */
final class OrderAssembly {
  private final Layout layout;
  private final List<OrderRow> rows;
  private @Nullable Refusal conflict;

  OrderAssembly(Layout layout, List<OrderRow> rows) {
    this.layout = layout;
    this.rows = rows;
  }

  Assembly assemble() {
    String customer = agreed(Field.CUSTOMER_ID, OrderHead::customer);
    OrderKind kind = only(Field.ORDER_KIND, OrderHead::kind);
    Currency currency = only(Field.CURRENCY, OrderHead::currency);
    String original = agreed(Field.ORIGINAL_ORDER, OrderHead::original);
    String number = agreed(Field.ORDER_NUMBER, OrderHead::number);
    String channel = agreed(Field.CHANNEL, OrderHead::channel);
    if (conflict == null && overflows()) {
      conflict = new Refusal(RefusalReason.NUMBER_TOO_LARGE, "");
    }
    if (conflict != null) {
      return new Assembly.Refused(conflict);
    }
    ExternalId id = rows.getFirst().key();
    Moment ordered = earliest();
    return new Assembly.Assembled(
        new OrderDocument(
            id,
            changedAt(),
            number.isEmpty() ? id.value() : number,
            customer.isEmpty()
                ? new CustomerReference.WalkIn()
                : new CustomerReference.Named(new ExternalId(customer)),
            kind,
            ordered.instant(),
            ordered.day(),
            currency,
            channel,
            original.isEmpty() ? Optional.empty() : Optional.of(new ExternalId(original)),
            rows.stream().map(OrderRow::line).toList(),
            RowExtras.join(rows.stream().map(OrderRow::extras).toList())));
  }

  private Moment earliest() {
    return rows.stream()
        .map(row -> row.head().ordered())
        .min(Comparator.comparing(Moment::instant))
        .orElseThrow();
  }

  private Optional<Instant> changedAt() {
    return rows.stream().flatMap(row -> row.changedAt().stream()).max(Comparator.naturalOrder());
  }

  /** What every row says that says anything; empty where none does. */
  private String agreed(Field field, Function<OrderHead, String> part) {
    String said = "";
    for (OrderRow row : rows) {
      String here = part.apply(row.head());
      if (!said.isEmpty() && !here.isEmpty() && !said.equals(here)) {
        conflict(field);
      }
      said = said.isEmpty() ? here : said;
    }
    return said;
  }

  /** What every row says. */
  private <T> T only(Field field, Function<OrderHead, T> part) {
    T said = part.apply(rows.getFirst().head());
    if (!rows.stream().allMatch(row -> part.apply(row.head()).equals(said))) {
      conflict(field);
    }
    return said;
  }

  private void conflict(Field field) {
    if (conflict == null) {
      conflict = new Refusal(RefusalReason.DOCUMENT_CONFLICT, layout.name(layout.place(field)));
    }
  }

  private boolean overflows() {
    try {
      long sum = 0;
      for (OrderRow row : rows) {
        sum = Math.addExact(sum, row.line().amount().minor());
      }
      return false;
    } catch (ArithmeticException e) {
      return true;
    }
  }
}

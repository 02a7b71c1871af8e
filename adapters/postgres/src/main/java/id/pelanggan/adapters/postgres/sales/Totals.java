package id.pelanggan.adapters.postgres.sales;

import id.pelanggan.application.port.Orders.Placed;
import id.pelanggan.domain.document.OrderDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What some orders come to, by customer, currency and month. */
final class Totals {
  private final Map<Account, Sum> accounts = new HashMap<>();
  private final Map<Month, Sum> months = new HashMap<>();

  void add(Placed order) {
    OrderDocument document = order.document();
    Account account =
        new Account(order.key().customer().value(), document.currency().getCurrencyCode());
    accounts.computeIfAbsent(account, key -> new Sum()).add(document);
    months
        .computeIfAbsent(
            new Month(account, document.orderedOn().withDayOfMonth(1)), key -> new Sum())
        .add(document);
  }

  void store(OrderDao dao) {
    List<Map.Entry<Account, Sum>> byAccount = new ArrayList<>(accounts.entrySet());
    dao.addToSummaries(
        byAccount.stream().map(entry -> entry.getKey().customer()).toArray(UUID[]::new),
        byAccount.stream().map(entry -> entry.getKey().currency()).toArray(String[]::new),
        numbers(byAccount, sum -> sum.sales),
        numbers(byAccount, sum -> sum.cancellations),
        numbers(byAccount, sum -> sum.returns),
        numbers(byAccount, sum -> sum.spend),
        byAccount.stream().map(entry -> entry.getValue().first).toArray(LocalDate[]::new),
        byAccount.stream().map(entry -> entry.getValue().last).toArray(LocalDate[]::new));
    List<Map.Entry<Month, Sum>> byMonth = new ArrayList<>(months.entrySet());
    dao.addToMonths(
        byMonth.stream().map(entry -> entry.getKey().account().customer()).toArray(UUID[]::new),
        byMonth.stream().map(entry -> entry.getKey().account().currency()).toArray(String[]::new),
        byMonth.stream().map(entry -> entry.getKey().first()).toArray(LocalDate[]::new),
        numbers(byMonth, sum -> sum.sales),
        numbers(byMonth, sum -> sum.spend));
  }

  private static <K> Long[] numbers(List<Map.Entry<K, Sum>> entries, Function<Sum, Long> number) {
    return entries.stream().map(entry -> number.apply(entry.getValue())).toArray(Long[]::new);
  }

  private record Account(UUID customer, String currency) {}

  private record Month(Account account, LocalDate first) {}

  private static final class Sum {
    private long sales;
    private long cancellations;
    private long returns;
    private long spend;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;

    void add(OrderDocument order) {
      spend = Math.addExact(spend, order.total().minor());
      switch (order.kind()) {
        case SALE -> {
          sales++;
          LocalDate day = order.orderedOn();
          first = first == null || day.isBefore(first) ? day : first;
          last = last == null || day.isAfter(last) ? day : last;
        }
        case CANCELLATION -> cancellations++;
        case RETURN -> returns++;
      }
    }
  }
}

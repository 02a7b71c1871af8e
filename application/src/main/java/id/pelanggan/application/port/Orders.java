package id.pelanggan.application.port;

import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.document.OrderDocument;
import id.pelanggan.domain.sales.OrderKind;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.vault.BlindIndex;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The facts of orders, and what they come to for each customer. */
public interface Orders {

  void insert(List<Placed> orders);

  void delete(Collection<Key> orders);

  /** Adds orders that were inserted to their customers' summaries. */
  void addToSummaries(Collection<Placed> orders);

  /** Makes the summaries of the customers anew from their orders; walk-ins have none. */
  void refreshSummaries(Collection<CustomerId> customers);

  List<Summary> listSummaries(CustomerId customer);

  /** The newest first, at most {@code limit}. */
  List<Fact> list(CustomerId customer, int limit);

  /** The products that were bought for most money, the most first, at most {@code limit}. */
  List<Bought> listFavourites(CustomerId customer, int limit);

  record Key(CustomerId customer, UUID order) {}

  /**
   * How much of a product a customer bought, less what was taken back.
   *
   * @param name what a catalogue or an order calls the product, or else its code
   * @param orders how many
   */
  record Bought(
      String name, Currency currency, long quantityThousandths, long amountMinor, long orders) {}

  /**
   * @param original the digest of the order that this one takes back, whether or not that has come
   *     in; empty where the source names none
   */
  record Placed(Key key, SourceId source, OrderDocument document, Optional<BlindIndex> original) {}

  /** An order without its lines. */
  record Fact(
      Key key,
      SourceId source,
      OrderKind kind,
      Instant orderedAt,
      Currency currency,
      long totalMinor,
      int lines) {}

  /**
   * What a customer bought in one currency.
   *
   * @param spendMinor sales less what was cancelled and returned
   * @param first day of a sale; empty where there was none
   */
  record Summary(
      Currency currency,
      long sales,
      long cancellations,
      long returns,
      long spendMinor,
      Optional<LocalDate> first,
      Optional<LocalDate> last) {}
}

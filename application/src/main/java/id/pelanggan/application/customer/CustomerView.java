package id.pelanggan.application.customer;

import id.pelanggan.domain.customer.CustomerFacts;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.customer.CustomerProfile;
import id.pelanggan.domain.document.Document;
import id.pelanggan.domain.sales.Money;
import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.source.SourceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that is known of a customer.
 *
 * @param timeline the newest first
 */
public record CustomerView(
    CustomerId id,
    CustomerProfile profile,
    CustomerFacts facts,
    List<Purchases> purchases,
    List<Moment> timeline,
    Map<SourceId, Source> sources) {

  /** What was bought in one currency. */
  public record Purchases(
      long sales,
      long cancellations,
      long returns,
      Money spend,
      Optional<LocalDate> first,
      Optional<LocalDate> last) {}

  /** One thing that happened. */
  public record Moment(Instant at, SourceId source, Document document) {}
}

package id.pelanggan.application.sample;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.sales.Money;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a correct import of the sample shop finds.
 *
 * @param customers after records with the same verified e-mail address were joined
 * @param customersInBoth how many of them stand in both sources
 * @param duplicates how many of them are somebody who is there already, which no rule can tell
 * @param sharedPhones how many of them have the phone number of somebody whom they live with
 */
public record SampleFigures(
    int customers,
    int customersInBoth,
    int duplicates,
    int sharedPhones,
    int products,
    int interactions,
    SourceFigures till,
    SourceFigures web) {
  public SampleFigures {
    requireNonNull(till, "till is null");
    requireNonNull(web, "web is null");
  }

  /**
   * What one source has.
   *
   * @param walkInOrders documents of any kind without a customer; they are counted among the others
   *     too
   * @param amounts what the documents of each day add up to, what went back subtracted; days
   *     without a document are absent
   */
  public record SourceFigures(
      int customerRecords,
      long sales,
      long cancellations,
      long returns,
      long lines,
      long walkInOrders,
      long walkInLines,
      SortedMap<LocalDate, Money> amounts) {
    public SourceFigures {
      amounts = Collections.unmodifiableSortedMap(new TreeMap<>(amounts));
    }

    /** Documents of any kind. */
    public long orders() {
      return sales + cancellations + returns;
    }
  }
}

package id.pelanggan.domain.erasure;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What bookkeeping law asks of a sale after the buyer was erased: no more than an invoice says of
 * them.
 *
 * @param number what people call the order
 * @param buyer the buyer's name as it was known; may be empty
 * @param address lines of the address as it was known
 * @param tax what the order says of taxes, such as a tax number, by the source's names
 */
public record BookkeepingDocument(
    String number,
    LocalDate orderedOn,
    String buyer,
    List<String> address,
    SortedMap<String, String> tax) {
  public BookkeepingDocument {
    requireNonNull(number, "number is null");
    requireNonNull(orderedOn, "orderedOn is null");
    requireNonNull(buyer, "buyer is null");
    address = List.copyOf(address);
    tax = Collections.unmodifiableSortedMap(new TreeMap<>(tax));
  }

  @Override
  public String toString() {
    return "BookkeepingDocument[***]";
  }
}

package id.pelanggan.domain.document;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.source.Stream;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A product; its id is the code that order lines name it by.
 *
 * @param category as the source has it; may be empty
 * @param unit what it is sold by; may be empty
 */
public record ProductDocument(
    ExternalId id,
    Optional<Instant> changedAt,
    String name,
    String category,
    String unit,
    SortedMap<String, String> extras)
    implements Document {
  public ProductDocument {
    requireNonNull(id, "id is null");
    requireNonNull(changedAt, "changedAt is null");
    requireNonNull(name, "name is null");
    requireNonNull(category, "category is null");
    requireNonNull(unit, "unit is null");
    extras = Collections.unmodifiableSortedMap(new TreeMap<>(extras));
  }

  @Override
  public Stream stream() {
    return Stream.PRODUCTS;
  }

  @Override
  public String toString() {
    return "ProductDocument[***]";
  }
}

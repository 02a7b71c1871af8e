package id.pelanggan.spi.record;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Something that is sold.
 *
 * @param id what order lines name it by
 * @param name never blank
 * @param category as the source has it; may be empty
 * @param unit what it is sold by; may be empty
 */
public record ProductRecord(
    String id,
    Optional<Instant> changedAt,
    String name,
    String category,
    String unit,
    SortedMap<String, String> extras)
    implements SourceRecord {
  public ProductRecord {
    requireNonNull(id, "id is null");
    requireNonNull(changedAt, "changedAt is null");
    requireNonNull(name, "name is null");
    requireNonNull(category, "category is null");
    requireNonNull(unit, "unit is null");
    extras = Extras.copy(extras);
  }

  @Override
  public StreamKind stream() {
    return StreamKind.PRODUCTS;
  }
}

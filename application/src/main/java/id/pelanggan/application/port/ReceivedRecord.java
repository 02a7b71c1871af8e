package id.pelanggan.application.port;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.mapping.Refusal;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.sync.Shape;
import java.util.List;
import java.util.Optional;

/**
 * A record as a source handed it over: text in fields, as a row of a file is. So it is checked,
 * kept aside and repaired in the one way in which rows are.
 *
 * @param id what the source calls it; empty where it does not say
 * @param shape what each cell is
 * @param rows one, or one for each line of an order; as many cells as the shape has
 * @param refusal what is wrong with it already; empty where nothing is known to be. Its column is a
 *     name of the shape
 */
public record ReceivedRecord(
    Stream stream,
    Optional<ExternalId> id,
    Shape shape,
    List<List<String>> rows,
    Optional<Refusal> refusal) {
  public ReceivedRecord {
    requireNonNull(stream, "stream is null");
    requireNonNull(id, "id is null");
    requireNonNull(shape, "shape is null");
    rows = rows.stream().map(List::copyOf).toList();
    requireNonNull(refusal, "refusal is null");
    if (rows.isEmpty() || rows.stream().anyMatch(row -> row.size() != shape.cells().size())) {
      throw new IllegalArgumentException("the rows do not have the shape's cells");
    }
  }

  @Override
  public String toString() {
    return "ReceivedRecord[" + stream + "]";
  }
}

package id.pelanggan.application.sync;

import id.pelanggan.application.port.ReceivedRecord;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.mapping.Field;
import id.pelanggan.domain.mapping.Refusal;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.sync.Shape;
import id.pelanggan.domain.sync.Shape.Cell;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Invented records: cells stand with bars between. */
final class RecordFixture {
  static final String ORDER =
      "order-id|customer-id|ordered-at|product-code|quantity|unit-price|currency";

  private RecordFixture() {}

  /**
   * A record whose first cell is its id, if that is not empty.
   *
   * @param cells keys of fields, {@code field:name}, and {@code +name} of extras
   */
  static ReceivedRecord of(Stream stream, String cells, String... rows) {
    String id = rows[0].split("\\|", -1)[0];
    return new ReceivedRecord(
        stream,
        id.isEmpty() ? Optional.empty() : Optional.of(new ExternalId(id)),
        new Shape(Arrays.stream(cells.split("\\|", -1)).map(RecordFixture::cell).toList()),
        Arrays.stream(rows).map(row -> List.of(row.split("\\|", -1))).toList(),
        Optional.empty());
  }

  static ReceivedRecord refused(ReceivedRecord record, Refusal refusal) {
    return new ReceivedRecord(
        record.stream(), record.id(), record.shape(), record.rows(), Optional.of(refusal));
  }

  private static Cell cell(String text) {
    if (text.startsWith("+")) {
      return new Cell(Optional.empty(), text.substring(1));
    }
    int colon = text.indexOf(':');
    String key = colon < 0 ? text : text.substring(0, colon);
    return new Cell(Optional.of(Field.find(key).orElseThrow()), text.substring(colon + 1));
  }
}

package id.pelanggan.square;

import id.pelanggan.spi.ConnectorContext;
import id.pelanggan.spi.Page;
import id.pelanggan.spi.ReadRequest;
import id.pelanggan.spi.TimeRange;
import id.pelanggan.spi.record.StreamKind;
import id.pelanggan.toolkit.cursor.Window;
import id.pelanggan.toolkit.http.Body;
import id.pelanggan.toolkit.http.Call;
import id.pelanggan.toolkit.http.SourceClient;
import id.pelanggan.toolkit.json.JsonObject;
import id.pelanggan.toolkit.reading.Question;
import id.pelanggan.toolkit.reading.RecordReader;
import id.pelanggan.toolkit.reading.WindowReading;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Products: the variations of items, which order lines name, also those that are deleted. */
final class CatalogStream {
  static final String PATH = "/v2/catalog/search";

  private static final int LARGEST = 1_000;
  private static final Duration OVERLAP = Duration.ofMinutes(10);

  private final WindowReading reading;
  private final CatalogNames names;

  CatalogStream(SourceClient client, ConnectorContext context) {
    this.reading = SquareWindows.reading(client, context, LARGEST, OVERLAP, "");
    this.names = new CatalogNames(client);
  }

  Page read(ReadRequest request) {
    return reading.read(
        request, Window.UNDIVIDED, window -> List.of(question(request.range(), window.from())));
  }

  private Question question(Optional<TimeRange> range, Optional<Instant> from) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("object_types", List.of("ITEM", "ITEM_VARIATION"));
    body.put("include_deleted_objects", true);
    body.put("include_related_objects", true);
    // The beginning itself is not in what Square counts from it.
    from.ifPresent(start -> body.put("begin_time", start.minusMillis(1).toString()));
    return new Question(Call.post(PATH, new Body.Json(body)), answer -> reader(range, answer));
  }

  private RecordReader reader(Optional<TimeRange> range, JsonObject answer) {
    ProductMapping mapping = new ProductMapping(names::of, CatalogItems.of(answer));
    return new RecordReader(
        StreamKind.PRODUCTS,
        "objects",
        Set.of("errors", "related_objects"),
        "id",
        "updated_at",
        thing ->
            range.isEmpty() || SquareWindows.isIn(range.get(), thing, "updated_at")
                ? mapping.records(thing)
                : List.of());
  }
}

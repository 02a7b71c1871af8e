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

/**
 * Customers, in the order in which they were created: of the orders that Square has, only that one
 * stays while customers change.
 */
final class CustomerStream {
  static final String PATH = "/v2/customers/search";

  private static final int LARGEST = 100;
  private static final Duration OVERLAP = Duration.ofMinutes(10);

  private final WindowReading reading;
  private final CustomerMapping mapping;

  CustomerStream(SourceClient client, ConnectorContext context) {
    this.reading = SquareWindows.reading(client, context, LARGEST, OVERLAP, "count");
    this.mapping = new CustomerMapping(context.zone());
  }

  Page read(ReadRequest request) {
    Optional<TimeRange> range = request.range();
    return reading.read(
        request,
        Window.UNDIVIDED,
        window ->
            Side.of(range).stream().map(side -> question(side, range, window.from())).toList());
  }

  private Question question(Side side, Optional<TimeRange> range, Optional<Instant> from) {
    Map<String, Object> query = new LinkedHashMap<>();
    from.ifPresent(start ->
        query.put(
            "filter", Map.of(side.field(), SquareWindows.range(start, range.map(TimeRange::to)))));
    query.put("sort", Map.of("field", "CREATED_AT", "order", "ASC"));
    Call call = Call.post(PATH, new Body.Json(Map.of("query", query, "count", true)));
    RecordReader reader =
        new RecordReader(
            StreamKind.CUSTOMERS,
            "customers",
            Set.of("errors"),
            "id",
            "updated_at",
            customer ->
                side.takes(range, customer) ? List.of(mapping.record(customer)) : List.of());
    return new Question(call, answer -> reader);
  }
}

package id.pelanggan.square;

import id.pelanggan.spi.ConnectorContext;
import id.pelanggan.spi.Page;
import id.pelanggan.spi.ReadRequest;
import id.pelanggan.spi.TimeRange;
import id.pelanggan.spi.record.StreamKind;
import id.pelanggan.toolkit.http.Body;
import id.pelanggan.toolkit.http.Call;
import id.pelanggan.toolkit.http.SourceClient;
import id.pelanggan.toolkit.reading.Question;
import id.pelanggan.toolkit.reading.RecordReader;
import id.pelanggan.toolkit.reading.WindowReading;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Orders that were paid or cancelled, ten locations at a time. Tills that were offline hand their
 * sales over up to three days late, so as much is read again.
 */
final class OrderStream {
  static final String PATH = "/v2/orders/search";

  private static final int LARGEST = 1_000;
  private static final int LOCATIONS_AT_A_TIME = 10;
  private static final Duration OVERLAP = Duration.ofHours(72);
  private static final OrderMapping MAPPING = new OrderMapping();

  private final WindowReading reading;
  private final Locations locations;

  OrderStream(SourceClient client, ConnectorContext context, Locations locations) {
    this.reading = SquareWindows.reading(client, context, LARGEST, OVERLAP, "");
    this.locations = locations;
  }

  Page read(ReadRequest request) {
    List<String> all = locations.list();
    String division = Integer.toHexString(all.hashCode());
    return reading.read(
        request, division, window -> questions(request.range(), window.from(), all));
  }

  private static List<Question> questions(
      Optional<TimeRange> range, Optional<Instant> from, List<String> all) {
    List<Question> questions = new ArrayList<>();
    for (Side side : Side.of(range)) {
      for (int first = 0; first < all.size(); first += LOCATIONS_AT_A_TIME) {
        List<String> some = all.subList(first, Math.min(all.size(), first + LOCATIONS_AT_A_TIME));
        questions.add(question(side, range, from.orElse(Instant.EPOCH), some));
      }
    }
    return questions;
  }

  private static Question question(
      Side side, Optional<TimeRange> range, Instant from, List<String> some) {
    RecordReader reader =
        new RecordReader(
            StreamKind.ORDERS,
            "orders",
            Set.of("errors"),
            "id",
            "updated_at",
            order -> side.takes(range, order) ? MAPPING.records(order) : List.of());
    return new Question(call(side, some, from, range.map(TimeRange::to)), answer -> reader);
  }

  /** The order of an answer has to be by the time that is asked for. */
  static Call call(Side side, List<String> some, Instant from, Optional<Instant> to) {
    return Call.post(
        PATH,
        new Body.Json(
            Map.of(
                "location_ids",
                some,
                "query",
                Map.of(
                    "filter",
                    Map.of(
                        "state_filter",
                        Map.of("states", List.of("COMPLETED", "CANCELED")),
                        "date_time_filter",
                        Map.of(side.field(), SquareWindows.range(from, to))),
                    "sort",
                    Map.of("sort_field", side.sorting(), "sort_order", "ASC")))));
  }
}

package id.pelanggan.square;

import id.pelanggan.spi.ConnectorContext;
import id.pelanggan.spi.TimeRange;
import id.pelanggan.toolkit.http.SourceClient;
import id.pelanggan.toolkit.json.JsonObject;
import id.pelanggan.toolkit.paging.Paging;
import id.pelanggan.toolkit.reading.WindowReading;
import id.pelanggan.toolkit.value.TimeForm;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** How all searches of Square are read. */
final class SquareWindows {
  static final TimeForm TIME = new TimeForm.Iso();

  private static final String FORGOTTEN = "INVALID_CURSOR";

  private SquareWindows() {}

  /**
   * @param largest how many records Square gives at most
   * @param count the field in which it says how many there are; may be empty
   */
  static WindowReading reading(
      SourceClient client, ConnectorContext context, int largest, Duration overlap, String count) {
    return new WindowReading(
        client,
        context.clock(),
        new Paging.InBody("cursor", "limit", largest),
        overlap,
        FORGOTTEN,
        count);
  }

  /** A range of time in a search. */
  static Map<String, Object> range(Instant from, Optional<Instant> to) {
    return to.<Map<String, Object>>map(
            end -> Map.of("start_at", from.toString(), "end_at", end.toString()))
        .orElseGet(() -> Map.of("start_at", from.toString()));
  }

  /** Whether a time of a record lies in a range; one that is not there does not. */
  static boolean isIn(TimeRange range, JsonObject record, String field) {
    return record
        .findUnderstood(field, TIME::read)
        .filter(time -> !time.isBefore(range.from()) && time.isBefore(range.to()))
        .isPresent();
  }
}

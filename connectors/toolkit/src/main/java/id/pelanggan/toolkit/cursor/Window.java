package id.pelanggan.toolkit.cursor;

import static java.util.Objects.requireNonNull;

import id.pelanggan.spi.ConnectorException;
import id.pelanggan.spi.ReadRequest;
import id.pelanggan.spi.TimeRange;
import id.pelanggan.toolkit.json.FieldProblem;
import id.pelanggan.toolkit.json.JsonObject;
import id.pelanggan.toolkit.json.JsonText;
import id.pelanggan.toolkit.value.TimeForm;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A stretch of changes that is being read, page by page and, where the source cannot be asked for
 * everything at once, part by part. It has no end: what changes meanwhile comes at once or, at the
 * latest, in the next window, which begins where the source's clock stood when this one began.
 *
 * @param from changes before it are not asked for; empty for everything
 * @param next where the next window begins; empty until the source told its time
 * @param division what the parts are made of, in a word; where that changed, they begin again
 * @param part which part is being read, from 0
 * @param place in the part's pages, as the source calls it; empty for the first page
 */
public record Window(
    Optional<Instant> from, Optional<Instant> next, String division, int part, String place) {
  /** Of what is read in one part. */
  public static final String UNDIVIDED = "";

  private static final TimeForm ISO = new TimeForm.Iso();

  public Window {
    requireNonNull(from, "from is null");
    requireNonNull(next, "next is null");
    requireNonNull(division, "division is null");
    requireNonNull(place, "place is null");
  }

  /**
   * The window that a request is about. A range begins a window of its own; a cursor that cannot be
   * understood begins from the beginning.
   *
   * @param overlap how much of the last window is read again, for what arrives late
   */
  public static Window of(ReadRequest request, Duration overlap) {
    return request
        .cursor()
        .flatMap(Window::parse)
        .map(window -> window.isFinished() ? window.following(overlap) : window)
        .orElseGet(() -> beginning(request.range().map(TimeRange::from)));
  }

  /** Whether a request's cursor says that everything was read. */
  public static boolean isOver(ReadRequest request) {
    return request.cursor().flatMap(Window::parse).filter(Window::isFinished).isPresent();
  }

  /** The window, of which the source's time is known from its first answer. */
  public Window began(Instant sourceTime) {
    return new Window(from, next.or(() -> Optional.of(sourceTime)), division, part, place);
  }

  /** The window as it is divided now. */
  public Window divided(String now) {
    return now.equals(division) ? this : new Window(from, next, now, 0, "");
  }

  /** Another page of the part; its first where the place is empty. */
  public Window at(String other) {
    return new Window(from, next, division, part, other);
  }

  public Window nextPart() {
    return new Window(from, next, division, part + 1, "");
  }

  /** After the last page of the last part. */
  public Window finished() {
    return beginning(next);
  }

  /** As a cursor. */
  public String text() {
    Map<String, Object> fields = new LinkedHashMap<>();
    from.ifPresent(instant -> fields.put("from", instant.toString()));
    next.ifPresent(instant -> fields.put("next", instant.toString()));
    if (!division.isEmpty()) {
      fields.put("division", division);
    }
    if (part > 0) {
      fields.put("part", part);
    }
    if (!place.isEmpty()) {
      fields.put("place", place);
    }
    return JsonText.write(fields);
  }

  private static Window beginning(Optional<Instant> from) {
    return new Window(from, Optional.empty(), UNDIVIDED, 0, "");
  }

  private Window following(Duration overlap) {
    return beginning(from.map(instant -> instant.minus(overlap)));
  }

  private boolean isFinished() {
    return next.isEmpty();
  }

  private static Optional<Window> parse(String cursor) {
    try {
      JsonObject fields = JsonText.read(cursor.getBytes(StandardCharsets.UTF_8));
      return Optional.of(
          new Window(
              fields.findText("from").map(ISO::read),
              fields.findText("next").map(ISO::read),
              fields.text("division"),
              Math.toIntExact(fields.findWhole("part").orElse(0L)),
              fields.text("place")));
    } catch (ConnectorException | FieldProblem | DateTimeException | ArithmeticException _) {
      return Optional.empty();
    }
  }
}

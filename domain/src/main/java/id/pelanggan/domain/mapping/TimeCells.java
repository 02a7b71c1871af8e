package id.pelanggan.domain.mapping;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Reads the times of a file. The rows of one order tell the same time, so the last is kept. */
final class TimeCells {
  private final DateStyle style;
  private final Optional<ZoneId> zone;
  private String lastText = "";
  private Written<Moment> last = new Written.Illegible<>(RefusalReason.TIME_MISSING);

  TimeCells(Mapping mapping) {
    this.style = mapping.dates();
    this.zone = mapping.zone();
  }

  /**
   * @param text without outer white space
   */
  Written<Moment> read(String text) {
    if (!text.equals(lastText)) {
      last =
          switch (style.read(text, DateStyle.FIRST_YEAR)) {
            case Written.Illegible<WrittenTime>(RefusalReason reason) ->
                new Written.Illegible<>(reason);
            case Written.Legible<WrittenTime>(WrittenTime time) -> moment(time);
          };
      lastText = text;
    }
    return last;
  }

  /** When a row was changed; what cannot be read is kept as an extra. */
  Optional<Instant> changedAt(RowScan scan, int place) {
    String text = scan.cell(place);
    if (!text.isEmpty() && read(text) instanceof Written.Legible<Moment>(Moment moment)) {
      return Optional.of(moment.instant());
    }
    scan.keep(place);
    return Optional.empty();
  }

  /** A time that a document cannot be without. */
  Moment required(RowScan scan, int place) {
    return switch (read(scan.cell(place))) {
      case Written.Legible<Moment>(Moment moment) -> moment;
      case Written.Illegible<Moment>(RefusalReason reason) -> {
        scan.refuse(reason, place);
        yield new Moment(Instant.EPOCH, LocalDate.EPOCH);
      }
    };
  }

  private Written<Moment> moment(WrittenTime time) {
    Optional<Instant> instant = time.instant(zone);
    if (instant.isEmpty()) {
      return new Written.Illegible<>(RefusalReason.ZONE_UNKNOWN);
    }
    LocalDate day =
        time.offset().isPresent() && zone.isPresent()
            ? instant.get().atZone(zone.get()).toLocalDate()
            : time.date();
    return new Written.Legible<>(new Moment(instant.get(), day));
  }
}

package id.pelanggan.domain.mapping;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A day, or a time of a day, as a file has it.
 *
 * @param local the beginning of the day where no time of day is written
 * @param offset empty where the text does not say it
 */
public record WrittenTime(LocalDateTime local, Optional<ZoneOffset> offset) {
  public WrittenTime {
    requireNonNull(local, "local is null");
    requireNonNull(offset, "offset is null");
  }

  public LocalDate date() {
    return local.toLocalDate();
  }

  /**
   * The point in time. The written offset counts before the zone; of a time that a clock change
   * shows twice it is the first, one that a clock change leaves out is later by what was left out.
   *
   * @return empty where neither an offset nor a zone is known
   */
  public Optional<Instant> instant(Optional<ZoneId> zone) {
    return offset
        .map(local::toInstant)
        .or(() -> zone.map(known -> local.atZone(known).toInstant()));
  }
}

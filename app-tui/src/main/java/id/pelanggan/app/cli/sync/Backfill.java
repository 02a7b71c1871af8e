package id.pelanggan.app.cli.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.sync.Scope;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A range of time by the shop's clock.
 *
 * @param end the first moment after it
 */
record Backfill(LocalDateTime start, LocalDateTime end) {
  Backfill {
    requireNonNull(start, "start is null");
    requireNonNull(end, "end is null");
  }

  Scope.Range in(ZoneId zone) {
    return new Scope.Range(start.atZone(zone).toInstant(), end.atZone(zone).toInstant());
  }

  /** As the command line reads it again. */
  String words() {
    return start + ".." + end;
  }

  /** {@code FROM..TO}, each a day or a time; the last day is whole in it. */
  static final class Converter implements ITypeConverter<Backfill> {
    @Override
    public Backfill convert(String value) {
      String[] ends = value.strip().split("\\.\\.", -1);
      if (ends.length != 2) {
        throw new TypeConversionException("not a range");
      }
      try {
        Backfill range =
            new Backfill(
                isDay(ends[0]) ? LocalDate.parse(ends[0]).atStartOfDay() : time(ends[0]),
                isDay(ends[1])
                    ? LocalDate.parse(ends[1]).plusDays(1).atStartOfDay()
                    : time(ends[1]));
        if (!range.start().isBefore(range.end())) {
          throw new TypeConversionException("the range is empty");
        }
        return range;
      } catch (DateTimeException e) {
        throw new TypeConversionException("not a range of time");
      }
    }

    private static boolean isDay(String text) {
      return text.length() == "2026-11-01".length();
    }

    private static LocalDateTime time(String text) {
      return LocalDateTime.parse(text.replace(' ', 'T'));
    }
  }
}

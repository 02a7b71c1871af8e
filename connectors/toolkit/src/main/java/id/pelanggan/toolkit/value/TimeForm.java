package id.pelanggan.toolkit.value;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a source writes a moment. */
public sealed interface TimeForm {

  /**
   * @throws DateTimeException where it is not written so
   */
  Instant read(String written);

  /** {@code 2026-03-01T10:15:30.123Z}, or with an offset. */
  record Iso() implements TimeForm {
    @Override
    public Instant read(String written) {
      return Instant.parse(written);
    }
  }

  /** {@code 2026-03-01T10:15:30}, by the clocks of a zone. */
  record IsoLocal(ZoneId zone) implements TimeForm {
    public IsoLocal {
      requireNonNull(zone, "zone is null");
    }

    @Override
    public Instant read(String written) {
      return LocalDateTime.parse(written).atZone(zone).toInstant();
    }
  }

  /** {@code Sun, 01 Mar 2026 10:15:30 GMT}. */
  record Rfc1123() implements TimeForm {
    @Override
    public Instant read(String written) {
      return ZonedDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    }
  }

  /** {@code /Date(1772360130000+0700)/}: the number counts from 1970 in UTC, whatever follows. */
  record SlashDate() implements TimeForm {
    private static final Pattern FORM =
        Pattern.compile("/Date\\((-?[0-9]{1,15})([+-][0-9]{4})?\\)/");

    @Override
    public Instant read(String written) {
      Matcher matcher = FORM.matcher(written);
      if (!matcher.matches()) {
        throw new DateTimeException("not a /Date()/");
      }
      return Instant.ofEpochMilli(Long.parseLong(matcher.group(1)));
    }
  }

  /** {@code 01/03/2026 10:15:30}, the day first, by the clocks of a zone. */
  record DayFirst(ZoneId zone) implements TimeForm {
    private static final DateTimeFormatter FORM =
        DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss", Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    public DayFirst {
      requireNonNull(zone, "zone is null");
    }

    @Override
    public Instant read(String written) {
      return LocalDateTime.parse(written, FORM).atZone(zone).toInstant();
    }
  }

  /** Seconds since 1970 in UTC, perhaps with a fraction. */
  record EpochSeconds() implements TimeForm {
    @Override
    public Instant read(String written) {
      return Epoch.read(written, 3);
    }
  }

  /** Milliseconds since 1970 in UTC. */
  record EpochMilliseconds() implements TimeForm {
    @Override
    public Instant read(String written) {
      return Epoch.read(written, 0);
    }
  }
}

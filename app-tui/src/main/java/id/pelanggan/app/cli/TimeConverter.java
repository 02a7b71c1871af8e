package id.pelanggan.app.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A time as ISO 8601 has it; without an offset, of this machine's time zone. */
public final class TimeConverter implements ITypeConverter<Instant> {
  @Override
  public Instant convert(String value) {
    String text = value.strip().replace(' ', 'T');
    try {
      return OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
    } catch (DateTimeException e) {
      return local(text);
    }
  }

  private static Instant local(String text) {
    try {
      return LocalDateTime.parse(text)
          .atZone(ZoneId.systemDefault())
          .toInstant()
          .truncatedTo(ChronoUnit.MICROS);
    } catch (DateTimeException e) {
      throw new TypeConversionException("not a time");
    }
  }
}

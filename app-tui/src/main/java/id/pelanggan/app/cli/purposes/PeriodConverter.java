package id.pelanggan.app.cli.purposes;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A time such as {@code 2y}, {@code 18m} or {@code 90d}, or as ISO 8601 has it. */
final class PeriodConverter implements ITypeConverter<Period> {
  @Override
  public Period convert(String value) {
    String text = value.strip().toUpperCase(Locale.ROOT);
    try {
      Period period = Period.parse(text.startsWith("P") ? text : "P" + text);
      if (!period.isNegative()) {
        return period;
      }
    } catch (DateTimeParseException e) {
      // Said below, without repeating the text.
    }
    throw new TypeConversionException("not a period");
  }
}

package id.pelanggan.app.cli.retention;

import java.time.DateTimeException;
import java.time.Period;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A period of ISO 8601, such as P1Y, P6M or P30D. */
final class PeriodConverter implements ITypeConverter<Period> {
  @Override
  public Period convert(String value) {
    try {
      Period period = Period.parse(value.strip());
      if (period.isNegative()) {
        throw new TypeConversionException("a period below zero");
      }
      return period;
    } catch (DateTimeException e) {
      throw new TypeConversionException("not a period");
    }
  }
}

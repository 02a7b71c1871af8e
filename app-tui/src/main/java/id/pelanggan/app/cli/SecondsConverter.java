package id.pelanggan.app.cli;

import java.time.Duration;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Whole seconds, from none to a day. */
final class SecondsConverter implements ITypeConverter<Duration> {
  private static final int DAY = 86_400;

  @Override
  public Duration convert(String value) {
    if (value.matches("\\d{1,5}") && Integer.parseInt(value) <= DAY) {
      return Duration.ofSeconds(Long.parseLong(value));
    }
    throw new TypeConversionException("not seconds");
  }
}

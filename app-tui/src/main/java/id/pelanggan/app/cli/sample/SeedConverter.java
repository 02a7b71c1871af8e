package id.pelanggan.app.cli.sample;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A whole number from which everything invented follows. */
final class SeedConverter implements ITypeConverter<Long> {
  @Override
  public Long convert(String value) {
    if (!value.matches("\\d{1,18}")) {
      throw new TypeConversionException("not a seed");
    }
    return Long.valueOf(value);
  }
}

package id.pelanggan.app.cli.requests;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Two letters of ISO 639-1. */
final class LanguageCode implements ITypeConverter<String> {
  @Override
  public String convert(String value) {
    String code = value.strip().toLowerCase(Locale.ROOT);
    if (!code.matches("[a-z]{2}")) {
      throw new TypeConversionException("not a language");
    }
    return code;
  }
}

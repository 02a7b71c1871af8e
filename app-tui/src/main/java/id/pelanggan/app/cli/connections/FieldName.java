package id.pelanggan.app.cli.connections;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The name of a field: a secret that was put behind it by mistake is refused and not repeated. */
final class FieldName implements ITypeConverter<String> {
  @Override
  public String convert(String value) {
    if (!value.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
      throw new TypeConversionException("not a field");
    }
    return value;
  }
}

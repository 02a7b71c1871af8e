package id.pelanggan.app.cli;

import java.util.UUID;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** An id in its full form; Java alone would take shorter ones too. */
public final class UuidConverter implements ITypeConverter<UUID> {
  private static final String FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

  @Override
  public UUID convert(String value) {
    if (!value.strip().matches(FORM)) {
      throw new TypeConversionException("not an id");
    }
    return UUID.fromString(value.strip());
  }
}

package id.pelanggan.app.cli.sync;

import id.pelanggan.app.cli.TextConverter;
import picocli.CommandLine.ITypeConverter;

/** What is filled in; nothing at all clears it. */
public final class FieldValue implements ITypeConverter<String> {
  @Override
  public String convert(String value) {
    return value.isBlank() ? "" : new TextConverter().convert(value);
  }
}

package id.pelanggan.app.cli.consent;

import id.pelanggan.domain.source.PurposeCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The code of a purpose. */
final class PurposeText implements ITypeConverter<PurposeCode> {
  @Override
  public PurposeCode convert(String value) {
    try {
      return new PurposeCode(value);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException("not a purpose");
    }
  }
}

package id.pelanggan.app.cli.purposes;

import id.pelanggan.domain.source.PurposeCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** The purpose that a command is about. */
final class PurposeArgument {
  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Parameters(
      index = "0",
      paramLabel = "${bundle:label.code}",
      descriptionKey = "purposes.code",
      converter = Converter.class)
  private PurposeCode code;

  PurposeCode value() {
    return code;
  }

  static final class Converter implements ITypeConverter<PurposeCode> {
    @Override
    public PurposeCode convert(String value) {
      try {
        return new PurposeCode(value.strip());
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException("not a code");
      }
    }
  }
}

package id.pelanggan.app.cli.purposes;

import id.pelanggan.domain.purpose.NoticeCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** The notice that a command is about. */
final class NoticeArgument {
  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Parameters(
      index = "0",
      paramLabel = "${bundle:label.code}",
      descriptionKey = "notices.code",
      converter = Converter.class)
  private NoticeCode code;

  NoticeCode value() {
    return code;
  }

  static final class Converter implements ITypeConverter<NoticeCode> {
    @Override
    public NoticeCode convert(String value) {
      try {
        return new NoticeCode(value.strip());
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException("not a code");
      }
    }
  }
}

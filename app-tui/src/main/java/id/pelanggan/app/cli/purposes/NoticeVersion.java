package id.pelanggan.app.cli.purposes;

import id.pelanggan.app.cli.RangeConverter;
import id.pelanggan.domain.purpose.NoticeCode;
import picocli.CommandLine.Parameters;

/** The version of a notice that a command is about. */
final class NoticeVersion {
  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Parameters(
      index = "0",
      paramLabel = "${bundle:label.code}",
      descriptionKey = "notices.code",
      converter = NoticeArgument.Converter.class)
  private NoticeCode code;

  @Parameters(
      index = "1",
      paramLabel = "${bundle:label.number}",
      descriptionKey = "notices.version",
      converter = Number.class)
  private int version;

  NoticeCode code() {
    return code;
  }

  int version() {
    return version;
  }

  static final class Number extends RangeConverter {
    Number() {
      super(1, 100_000);
    }
  }
}

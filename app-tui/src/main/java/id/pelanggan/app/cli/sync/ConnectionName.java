package id.pelanggan.app.cli.sync;

import id.pelanggan.app.cli.TextConverter;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** The connection that a command is about. */
public final class ConnectionName {
  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Parameters(
      index = "0",
      paramLabel = "${bundle:label.name}",
      descriptionKey = "connection.name",
      converter = Converter.class)
  private String name;

  public String value() {
    return name;
  }

  /** A connection's name has at most sixty characters. */
  public static final class Converter implements ITypeConverter<String> {
    private static final int LONGEST = 60;

    @Override
    public String convert(String value) {
      String name = new TextConverter().convert(value);
      if (name.length() > LONGEST || name.chars().anyMatch(Character::isISOControl)) {
        throw new TypeConversionException("not a name");
      }
      return name;
    }
  }
}

package id.pelanggan.app.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A text that somebody typed: not blank, at most 4,000 characters that can be stored. */
public final class TextConverter implements ITypeConverter<String> {
  private static final int LONGEST = 4_000;

  @Override
  public String convert(String value) {
    String text = value.strip();
    if (text.isEmpty()
        || text.length() > LONGEST
        || text.codePoints().anyMatch(TextConverter::isUnfit)) {
      throw new TypeConversionException("not a text");
    }
    return text;
  }

  private static boolean isUnfit(int character) {
    int type = Character.getType(character);
    boolean space = character == '\n' || character == '\t';
    return type == Character.SURROGATE || (type == Character.CONTROL && !space);
  }
}

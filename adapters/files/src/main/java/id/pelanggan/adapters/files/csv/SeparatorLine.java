package id.pelanggan.adapters.files.csv;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A first line such as {@code sep=;}, by which spreadsheet programs tell the separator. */
public final class SeparatorLine {
  /** As many characters of a text tell whether it begins with such a line. */
  public static final int LENGTH = 10;

  private static final Pattern LINE =
      Pattern.compile("(?i)(\"?)sep=([^\"'\\w\\r\\n])\\1(?:[\\r\\n].*|$)", Pattern.DOTALL);

  private SeparatorLine() {}

  /** The separator that the line names. */
  public static Optional<Character> find(String beginning) {
    Matcher matcher = LINE.matcher(beginning);
    return matcher.matches() ? Optional.of(matcher.group(2).charAt(0)) : Optional.empty();
  }
}

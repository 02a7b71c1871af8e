package id.pelanggan.application.sample;

import java.util.List;
import java.util.regex.Pattern;

/** Lists that are written down as text. */
final class Words {
  private static final Pattern COMMA = Pattern.compile(", *");

  private Words() {}

  /** Divided by commas. */
  static List<String> of(String text) {
    return COMMA.splitAsStream(text.strip()).toList();
  }

  static List<String> lines(String text) {
    return text.lines().toList();
  }
}

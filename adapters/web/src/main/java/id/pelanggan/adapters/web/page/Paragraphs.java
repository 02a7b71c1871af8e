package id.pelanggan.adapters.web.page;

import java.util.Arrays;
import java.util.List;

/** Plain text as paragraphs. */
final class Paragraphs {
  private Paragraphs() {}

  static List<String> of(String text) {
    return Arrays.stream(text.split("\\R"))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }
}

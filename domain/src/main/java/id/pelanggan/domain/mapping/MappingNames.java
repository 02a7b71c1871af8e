package id.pelanggan.domain.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Reads names as a mapping's text has them: with commas between, and in quotes where they hold a
 * comma or a quote. In quotes, a backslash stands before a quote or a backslash.
 */
final class MappingNames {
  private final String text;
  private int place;

  private MappingNames(String text) {
    this.text = text;
  }

  /**
   * @throws IllegalArgumentException where it is not one plain name
   */
  static String single(String text, int longest) {
    MappingNames names = new MappingNames(text);
    String name = text.startsWith("\"") ? names.quoted() : text;
    if (text.startsWith("\"") && names.place != text.length()) {
      throw new IllegalArgumentException("something stands behind the quote");
    }
    ColumnNames.requirePlain(name, longest);
    return name;
  }

  /**
   * @throws IllegalArgumentException where it is not a list of different plain names
   */
  static List<String> list(String text, boolean several) {
    List<String> names = new MappingNames(text).all();
    names.forEach(name -> ColumnNames.requirePlain(name, ColumnNames.LONGEST));
    if ((names.size() > 1 && !several) || new HashSet<>(names).size() < names.size()) {
      throw new IllegalArgumentException("more names than can be");
    }
    return names;
  }

  private List<String> all() {
    List<String> names = new ArrayList<>();
    do {
      names.add(next());
    } while (place++ < text.length());
    return List.copyOf(names);
  }

  /** One name; stops at the comma behind it or at the end. */
  private String next() {
    skipSpaces();
    if (place < text.length() && text.charAt(place) == '"') {
      String name = quoted();
      skipSpaces();
      if (place < text.length() && text.charAt(place) != ',') {
        throw new IllegalArgumentException("something stands behind the quote");
      }
      return name;
    }
    int comma = text.indexOf(',', place);
    int end = comma < 0 ? text.length() : comma;
    String name = CellText.strip(text.substring(place, end));
    place = end;
    return name;
  }

  private String quoted() {
    StringBuilder name = new StringBuilder();
    for (place++; place < text.length(); place++) {
      char letter = text.charAt(place);
      if (letter == '"') {
        place++;
        return name.toString();
      }
      if (letter == '\\') {
        letter = escaped();
      }
      name.append(letter);
    }
    throw new IllegalArgumentException("a quote is not closed");
  }

  private char escaped() {
    place++;
    char letter = place < text.length() ? text.charAt(place) : 0;
    if (letter != '"' && letter != '\\') {
      throw new IllegalArgumentException("a backslash stands before a quote or a backslash only");
    }
    return letter;
  }

  private void skipSpaces() {
    while (place < text.length() && CellText.isSpace(text.charAt(place))) {
      place++;
    }
  }
}

package id.pelanggan.app.presentation;

import id.pelanggan.app.presentation.Text.Cluster;

/**
 * Goes through a text cluster by cluster, and looks no further than it is asked.
 *
 * <p>A cluster is a character with the marks upon it, as Unicode Standard Annex 29 has it, but of
 * an emoji sequence only the first emoji is kept, and a flag becomes two letters: that is what
 * every terminal shows in the same number of columns.
 */
final class Clusters {
  /** Room for every honest cluster; a pile of more marks goes on as the next cluster. */
  private static final int LONGEST = 32;

  private static final char FIRST_MARK = 0x300;

  private final String text;
  private int position;

  Clusters(String text) {
    this.text = text;
  }

  boolean hasNext() {
    return position < text.length();
  }

  /** How many of the text's characters were looked at. */
  int position() {
    return position;
  }

  Cluster next() {
    char first = text.charAt(position);
    Cluster plain = PlainClusters.of(first);
    if (plain != null && standsAlone(position + 1)) {
      position++;
      return plain;
    }
    if (first == '\r' && position + 1 < text.length() && text.charAt(position + 1) == '\n') {
      position++;
    }
    int start = position;
    position = end(start);
    return Composition.of(text.substring(start, position));
  }

  private boolean standsAlone(int next) {
    return next >= text.length()
        || text.charAt(next) < FIRST_MARK
        || PlainClusters.of(text.charAt(next)) != null;
  }

  private int end(int start) {
    int base = text.codePointAt(start);
    int at = start + Character.charCount(base);
    int count = 1;
    int previous = base;
    while (at < text.length() && count < LONGEST) {
      int character = text.codePointAt(at);
      if (!Marks.joins(base, previous, character)) {
        break;
      }
      at += Character.charCount(character);
      previous = character;
      count++;
    }
    return at;
  }
}

package id.pelanggan.domain.mapping;

import java.util.List;
import java.util.StringTokenizer;
import java.util.stream.Stream;

/** Lists of words as the tables of this package have them: one text, spaces between. */
final class Words {
  private Words() {}

  static List<String> of(String words) {
    StringTokenizer tokens = new StringTokenizer(words);
    return Stream.generate(tokens::nextToken).limit(tokens.countTokens()).toList();
  }
}

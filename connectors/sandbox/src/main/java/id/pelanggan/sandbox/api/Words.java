package id.pelanggan.sandbox.api;

import java.util.Optional;
import java.util.Set;

/** Words of which the vendor knows only some. */
final class Words {
  private Words() {}

  static void check(Optional<String> word, Set<String> known, String field) {
    word.ifPresent(text -> check(text, known, field));
  }

  static void check(String word, Set<String> known, String field) {
    if (!known.contains(word)) {
      throw ApiFailure.badRequest("INVALID_ENUM_VALUE", "Not one of the known words.", field);
    }
  }
}

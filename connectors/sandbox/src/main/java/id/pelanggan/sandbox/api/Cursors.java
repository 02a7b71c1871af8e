package id.pelanggan.sandbox.api;

import static java.util.Objects.requireNonNull;

import id.pelanggan.sandbox.stock.Key;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/**
 * Texts that lead from page to page. Each says where the page ended, is good for its own query
 * alone, and tells callers nothing. A stand-in that is started again takes them. Safe for several
 * threads.
 */
final class Cursors {
  private static final int PARTS = 6;

  private final Tokens tokens;
  private int generation;

  Cursors(Tokens tokens) {
    this.tokens = requireNonNull(tokens, "tokens is null");
  }

  /** None of those that were given is taken any more. */
  synchronized void expire() {
    generation++;
  }

  /**
   * @param query what is asked for, without what changes from page to page
   */
  synchronized String write(String query, Position position) {
    Key key = position.key();
    String text =
        String.join(
            "\n",
            signature(query, generation),
            Integer.toString(generation),
            Long.toString(position.asOf().toEpochMilli()),
            Long.toString(key.time()),
            key.id(),
            key.text());
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  synchronized Position read(String query, String cursor) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(cursor);
      List<String> parts = List.of(new String(bytes, StandardCharsets.UTF_8).split("\n", PARTS));
      int given = Integer.parseInt(parts.get(1));
      if (given < generation || !parts.getFirst().equals(signature(query, given))) {
        throw refused();
      }
      return new Position(
          new Key(parts.get(5), Long.parseLong(parts.get(3)), parts.get(4)),
          Instant.ofEpochMilli(Long.parseLong(parts.get(2))));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw refused();
    }
  }

  private String signature(String query, int given) {
    return tokens.signature("cursor " + given + " " + query);
  }

  private static ApiFailure refused() {
    return ApiFailure.badRequest("INVALID_CURSOR", "The cursor is not valid.", "cursor");
  }

  /**
   * Where a page ended.
   *
   * @param asOf when the first page was asked for
   */
  record Position(Key key, Instant asOf) {}
}

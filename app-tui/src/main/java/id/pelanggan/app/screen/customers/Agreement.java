package id.pelanggan.app.screen.customers;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;

/**
 * What a source's words about agreement mean, as far as they are plain. Nothing is decided by it.
 */
enum Agreement {
  AGREED,
  REFUSED,
  UNCLEAR;

  private static final List<String> YES =
      List.of("ya", "y", "yes", "true", "1", "setuju", "boleh", "mau", "agreed", "agree", "ok");
  private static final List<String> NO =
      List.of("tidak", "t", "n", "no", "false", "0", "tolak", "menolak", "refused", "jangan");

  /** Topics of which a yes is a refusal. */
  private static final List<String> TURNED =
      List.of("donot", "optout", "unsub", "jangan", "tolak", "berhenti");

  static Agreement of(String topic, String value) {
    String word = value.strip().toLowerCase(Locale.ROOT);
    String key = key(topic);
    boolean turned = TURNED.stream().anyMatch(key::contains);
    if (YES.contains(word)) {
      return turned ? REFUSED : AGREED;
    }
    if (NO.contains(word)) {
      return turned ? AGREED : REFUSED;
    }
    return UNCLEAR;
  }

  /**
   * What is said of one channel; a refusal of all channels refuses it too, but an agreement that
   * names no channel agrees to none.
   */
  static Agreement of(SortedMap<String, String> statements, Channel channel) {
    Agreement found = UNCLEAR;
    for (var statement : statements.entrySet()) {
      Agreement said = of(statement.getKey(), statement.getValue());
      boolean meant = channel.isNamedBy(key(statement.getKey()));
      boolean all = !Channel.isAnyNamedBy(key(statement.getKey()));
      if (said == REFUSED && (meant || all)) {
        return REFUSED;
      }
      found = meant && said == AGREED ? AGREED : found;
    }
    return found;
  }

  /** A mark for a narrow column: the channel's letter, a cross, or a dash. */
  static String marks(SortedMap<String, String> statements) {
    StringBuilder marks = new StringBuilder();
    for (Channel channel : Channel.values()) {
      String mark =
          switch (of(statements, channel)) {
            case AGREED -> channel.letter;
            case REFUSED -> "x";
            case UNCLEAR -> "-";
          };
      marks.append(marks.isEmpty() ? "" : " ").append(mark);
    }
    return marks.toString();
  }

  private static String key(String topic) {
    StringBuilder key = new StringBuilder();
    topic
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(key::appendCodePoint);
    return key.toString();
  }

  /** A way to reach customers that agreement is commonly given for. */
  enum Channel {
    WHATSAPP("W", List.of("whatsapp")),
    EMAIL("E", List.of("email", "surel", "mail", "newsletter"));

    private final String letter;
    private final List<String> words;

    Channel(String letter, List<String> words) {
      this.letter = letter;
      this.words = words;
    }

    private boolean isNamedBy(String key) {
      return words.stream().anyMatch(key::contains) || (this == WHATSAPP && key.endsWith("wa"));
    }

    private static boolean isAnyNamedBy(String key) {
      return key.contains("sms")
          || key.contains("telepon")
          || key.contains("phone")
          || WHATSAPP.isNamedBy(key)
          || EMAIL.isNamedBy(key);
    }
  }
}

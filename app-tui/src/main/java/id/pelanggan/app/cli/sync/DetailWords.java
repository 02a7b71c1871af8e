package id.pelanggan.app.cli.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Details as they are kept, in the reader's words: codes become words, counts get their marks. */
final class DetailWords {
  private static final String NUMBER = "\\d{1,18}";

  private final Phrases phrases;

  DetailWords(Phrases phrases) {
    this.phrases = requireNonNull(phrases, "phrases is null");
  }

  Map<String, String> of(Map<String, String> details) {
    Map<String, String> words = new HashMap<>();
    details.forEach((name, value) -> words.put(name, word(name, value)));
    return words;
  }

  private String word(String name, String value) {
    return switch (name) {
      case "stream" -> known("sync.stream." + value, value);
      case "scope" -> known("sync.scope." + value.toLowerCase(Locale.ROOT), value);
      case "reason" -> known("sync.reason." + value, known("word.RefusalReason." + value, value));
      case "detail" -> value.isBlank() ? phrases.say("sync.reason.none") : value;
      case "records", "refused", "gone", "known", "page" ->
          value.matches(NUMBER) ? phrases.number(Long.parseLong(value)) : value;
      default -> value;
    };
  }

  private String known(String key, String otherwise) {
    return phrases.has(key) ? phrases.say(key) : otherwise;
  }
}

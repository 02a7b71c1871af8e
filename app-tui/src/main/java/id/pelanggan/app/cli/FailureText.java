package id.pelanggan.app.cli;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.failure.PelangganException;
import java.util.HashMap;
import java.util.Map;

/** A failure as people read it: what happened, what is safe, what to do next. */
public record FailureText(String happened, String safe, String next) {
  public FailureText {
    requireNonNull(happened, "happened is null");
    requireNonNull(safe, "safe is null");
    requireNonNull(next, "next is null");
  }

  public static FailureText of(PelangganException failure, Phrases phrases, NextCommand command) {
    String key = "error." + failure.code().name();
    Map<String, String> details = details(failure, key, phrases, command);
    return new FailureText(
        phrases.say(key + ".happened", details),
        phrases.say(key + ".safe", details),
        phrases.say(key + ".next", details));
  }

  /** With the command that the sentences name, where they name one. */
  private static Map<String, String> details(
      PelangganException failure, String key, Phrases phrases, NextCommand command) {
    Map<String, String> details = new HashMap<>(failure.details());
    if (phrases.has(key + ".command")) {
      String words = phrases.say(key + ".command", details);
      details.put("command", command.of(words.split(" ", -1)));
    }
    return details;
  }
}

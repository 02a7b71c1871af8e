package id.pelanggan.app.cli.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.FailureText;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.sync.RunFailure;
import java.util.HashMap;
import java.util.Map;

/** Why a run could not go on, in three sentences, from what is kept of it. */
public final class RunFailureText {
  private static final String UNKNOWN = "UNEXPECTED";

  private final Phrases phrases;
  private final NextCommand next;

  public RunFailureText(Phrases phrases, NextCommand next) {
    this.phrases = requireNonNull(phrases, "phrases is null");
    this.next = requireNonNull(next, "next is null");
  }

  public FailureText of(RunFailure failure) {
    Map<String, String> details = new HashMap<>(new DetailWords(phrases).of(failure.details()));
    String key = key(failure);
    details.putIfAbsent("reason", failure.code());
    if (phrases.has(key + ".command")) {
      details.put("command", next.of(phrases.say(key + ".command", details).split(" ", -1)));
    }
    return new FailureText(
        phrases.say(key + ".happened", details),
        phrases.say(key + ".safe", details),
        phrases.say(key + ".next", details));
  }

  /** The same failure with its details in the reader's words. */
  static PelangganException worded(PelangganException failure, Phrases phrases) {
    return new PelangganException(failure.code(), new DetailWords(phrases).of(failure.details()))
        .withTraceOf(failure);
  }

  /** A newer version may have kept a code that this one does not know. */
  private String key(RunFailure failure) {
    return "error."
        + (phrases.has("error." + failure.code() + ".happened") ? failure.code() : UNKNOWN);
  }
}

package id.pelanggan.app.cli.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.domain.sync.RunNote;
import java.time.Duration;
import java.util.Map;

/** What a run did, in the reader's words. */
public final class NoteText {
  private final Phrases phrases;

  public NoteText(Phrases phrases) {
    this.phrases = requireNonNull(phrases, "phrases is null");
  }

  public String of(RunNote note) {
    Map<String, String> words = new DetailWords(phrases).of(note.details());
    words.computeIfPresent("milliseconds", (name, value) -> duration(value, Duration::ofMillis));
    words.computeIfPresent("seconds", (name, value) -> duration(value, Duration::ofSeconds));
    return phrases.say("sync.note." + note.kind(), words);
  }

  private String duration(String value, Unit unit) {
    return value.matches("\\d{1,15}") ? phrases.duration(unit.of(Long.parseLong(value))) : value;
  }

  @FunctionalInterface
  private interface Unit {
    Duration of(long count);
  }
}

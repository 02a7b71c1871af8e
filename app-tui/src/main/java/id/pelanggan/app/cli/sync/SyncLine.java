package id.pelanggan.app.cli.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.ShownLine;
import id.pelanggan.app.cli.Terminal;
import id.pelanggan.application.sync.SyncProgress;
import id.pelanggan.domain.sync.RunNote;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;

/** Tells how far a sync is, and what an operator should know of it meanwhile. */
public final class SyncLine implements SyncProgress.Listener, AutoCloseable {
  private static final int PERCENT = 100;

  /** The others are in the run's history. */
  private static final Set<RunNote.Kind> TOLD =
      EnumSet.of(
          RunNote.Kind.RESUMED,
          RunNote.Kind.CALL_WAITS,
          RunNote.Kind.RECORDS_QUARANTINED,
          RunNote.Kind.FIELD_APPEARED,
          RunNote.Kind.CURSOR_LOST,
          RunNote.Kind.RECORDS_GONE);

  private final ShownLine line;
  private final Terminal terminal;
  private final Phrases phrases;

  /**
   * @param nanos a clock that only measures
   */
  SyncLine(Terminal terminal, Phrases phrases, LongSupplier nanos) {
    this.line = new ShownLine(terminal, nanos);
    this.terminal = requireNonNull(terminal, "terminal is null");
    this.phrases = requireNonNull(phrases, "phrases is null");
  }

  public static SyncLine of(Terminal terminal, Phrases phrases) {
    return new SyncLine(terminal, phrases, System::nanoTime);
  }

  @Override
  public void report(SyncProgress progress) {
    line.show(() -> text(progress));
  }

  /** Stays on a line of its own above what is written over. */
  @Override
  public void note(RunNote note) {
    if (TOLD.contains(note.kind()) && terminal.progress() != Terminal.Progress.NONE) {
      line.close();
      terminal.show(new NoteText(phrases).of(note) + System.lineSeparator());
    }
  }

  /** Leaves an empty line for what follows. */
  @Override
  public void close() {
    line.close();
  }

  private String text(SyncProgress progress) {
    return phrases.say(
        "sync.progress",
        Map.of(
            "stream", phrases.say("sync.stream." + progress.stream()),
            "stage", phrases.say("sync.stage." + progress.stage()),
            "done", phrases.number(progress.done()),
            "expected", expected(progress),
            "rate",
                progress.rate() == 0
                    ? ""
                    : phrases.say(
                        "sync.progress.rate", Map.of("rate", phrases.number(progress.rate()))),
            "left", left(progress)));
  }

  private String expected(SyncProgress progress) {
    if (progress.expected().isEmpty()) {
      return "";
    }
    long expected = progress.expected().getAsLong();
    long percent =
        expected <= 0 ? PERCENT : Math.min(PERCENT, PERCENT * progress.done() / expected);
    return phrases.say(
        "sync.progress.expected",
        Map.of("expected", phrases.number(expected), "percent", String.valueOf(percent)));
  }

  private String left(SyncProgress progress) {
    if (progress.secondsLeft().isEmpty()) {
      return "";
    }
    Duration left = Duration.ofSeconds(progress.secondsLeft().getAsLong());
    return phrases.say("sync.progress.left", Map.of("time", phrases.duration(left)));
  }
}

package id.pelanggan.app.cli.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.application.sync.RunReport;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.sync.RunId;
import id.pelanggan.domain.sync.RunState;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Says of every run when it begins, waits and ends, whichever process works on it. */
final class RunWatch {
  private final Supplier<List<RunReport>> runs;
  private final Phrases phrases;
  private final Clock clock;
  private final Consumer<String> lines;
  private final Map<RunId, RunState> known = new HashMap<>();
  private long ended;

  /**
   * @param runs the newest first
   */
  RunWatch(Supplier<List<RunReport>> runs, Phrases phrases, Clock clock, Consumer<String> lines) {
    this.runs = requireNonNull(runs, "runs is null");
    this.phrases = requireNonNull(phrases, "phrases is null");
    this.clock = requireNonNull(clock, "clock is null");
    this.lines = requireNonNull(lines, "lines is null");
  }

  /** What there was before is no news. */
  synchronized void begin() {
    runs.get().forEach(report -> known.put(report.run().id(), report.run().state()));
  }

  /** Says what is new, the oldest first; where that cannot be known now, it is said next time. */
  synchronized void look() {
    try {
      runs.get().reversed().forEach(this::look);
    } catch (PelangganException e) {
      // The database may be away for a while.
    }
  }

  /** How many runs ended meanwhile. */
  synchronized long ended() {
    return ended;
  }

  private void look(RunReport report) {
    RunState state = report.run().state();
    if (known.put(report.run().id(), state) == state) {
      return;
    }
    lines.accept(line(report));
    if (state != RunState.RUNNING && state != RunState.WAITING) {
      ended++;
    }
  }

  private String line(RunReport report) {
    String begun =
        phrases.say(
            "serve.run",
            Map.of(
                "time", phrases.time(clock.instant()),
                "connection", report.connection(),
                "state", phrases.say("sync.state." + report.run().state())));
    return report.run().state() == RunState.RUNNING ? begun : begun + counts(report.counts());
  }

  private String counts(Counts counts) {
    return phrases.say(
        "serve.counts",
        Map.of(
            "created", phrases.number(counts.created()),
            "changed", phrases.number(counts.changed()),
            "same", phrases.number(counts.same()),
            "refused", phrases.number(counts.refused())));
  }
}

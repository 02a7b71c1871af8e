package id.pelanggan.app.cli.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.application.sync.RunReport;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.sync.RunState;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a sync came to, with what to do next. */
final class SyncAnswer {
  private static final int DIGITS = 3;

  private final Phrases phrases;
  private final NextCommand next;
  private final String again;

  /**
   * @param again the command that goes on with the same
   */
  SyncAnswer(Phrases phrases, NextCommand next, String again) {
    this.phrases = requireNonNull(phrases, "phrases is null");
    this.next = requireNonNull(next, "next is null");
    this.again = requireNonNull(again, "again is null");
  }

  Answer of(RunReport report, Duration duration) {
    Json json = new Json(RunJson.of(report), BigDecimal.valueOf(duration.toMillis(), DIGITS));
    List<String> lines = lines(report, duration);
    return switch (report.run().state()) {
      case DONE -> Answer.done(lines, json);
      case WAITING -> new Answer(lines, json, waits(report));
      case RUNNING, STOPPED, FAILED -> new Answer(lines, json, stopped(report));
    };
  }

  private List<String> lines(RunReport report, Duration duration) {
    Counts counts = report.counts();
    Map<String, String> details =
        Map.of(
            "connection", report.connection(),
            "records", phrases.number(counts.rows()),
            "time", phrases.duration(duration));
    boolean done = report.run().state() == RunState.DONE;
    boolean gone = report.streams().stream().anyMatch(stream -> stream.gone() > 0);
    List<String> lines = new ArrayList<>();
    if (done && counts.isNothingNew() && !gone) {
      lines.add(phrases.say("sync.nothingNew", details));
    } else {
      lines.add(phrases.say(done ? "sync.done" : "sync.soFar", details));
      lines.addAll(table(report));
    }
    if (report.candidates() > 0) {
      lines.add(
          phrases.say("sync.candidates", Map.of("count", phrases.number(report.candidates()))));
    }
    lines.add(phrases.say("sync.run", Map.of("run", report.run().id().value().toString())));
    if (counts.refused() > 0) {
      lines.add(phrases.say("sync.refused", Map.of("count", phrases.number(counts.refused()))));
      lines.add("  " + next.of("quarantine", "list", report.connection()));
    }
    return lines;
  }

  private List<String> table(RunReport report) {
    CountsTable table = new CountsTable(phrases);
    report.streams().forEach(stream -> table.add(stream.stream(), stream.counts(), stream.gone()));
    return table.lines();
  }

  private PelangganException stopped(RunReport report) {
    return new PelangganException(
        SyncCommandError.SYNC_STOPPED,
        Map.of(
            "connection", report.connection(),
            "records", phrases.number(report.counts().rows()),
            "again", again));
  }

  private PelangganException waits(RunReport report) {
    return new PelangganException(
        SyncCommandError.SYNC_WAITS,
        Map.of(
            "connection", report.connection(),
            "records", phrases.number(report.counts().rows()),
            "until", report.run().resumesAt().map(phrases::time).orElse("?"),
            "again", again));
  }

  /**
   * @param seconds that this command took
   */
  record Json(RunJson run, BigDecimal seconds) {}
}

package id.pelanggan.app.cli.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.Columns;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.application.sync.TrySync.TrialReport;
import id.pelanggan.domain.mapping.RefusalReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What a sync would come to. */
final class TrialAnswer {
  private static final String INDENT = "    ";

  private final Phrases phrases;

  TrialAnswer(Phrases phrases) {
    this.phrases = requireNonNull(phrases, "phrases is null");
  }

  Answer of(String connection, TrialReport report) {
    return Answer.done(lines(connection, report), Json.of(connection, report));
  }

  private List<String> lines(String connection, TrialReport report) {
    Map<String, String> details = Map.of("connection", connection);
    if (report.counts().isEmpty()) {
      return List.of(phrases.say("sync.trial.nothing", details));
    }
    List<String> lines = new ArrayList<>();
    lines.add(phrases.say(report.stopped() ? "sync.trial.stopped" : "sync.trial", details));
    CountsTable table = new CountsTable(phrases);
    new TreeMap<>(report.counts()).forEach((stream, counts) -> table.add(stream, counts, 0));
    lines.addAll(table.lines());
    lines.addAll(reasons(report.refusals()));
    return lines;
  }

  /** The most frequent first. */
  private List<String> reasons(Map<RefusalReason, Long> refusals) {
    Columns columns = new Columns(0);
    refusals.entrySet().stream()
        .sorted(
            Map.Entry.<RefusalReason, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(
            entry -> columns.row(phrases.number(entry.getValue()), phrases.word(entry.getKey())));
    return columns.lines(INDENT);
  }

  /** What would happen, for programs. */
  record Json(
      boolean dryRun,
      String connection,
      boolean stopped,
      Map<String, CountsJson> streams,
      Map<String, Long> reasons) {
    static Json of(String connection, TrialReport report) {
      Map<String, CountsJson> streams = new TreeMap<>();
      report
          .counts()
          .forEach((stream, counts) ->
              streams.put(stream.name().toLowerCase(Locale.ROOT), CountsJson.of(counts)));
      Map<String, Long> reasons = new TreeMap<>();
      report.refusals().forEach((reason, count) -> reasons.put(reason.name(), count));
      return new Json(true, connection, report.stopped(), streams, reasons);
    }
  }
}

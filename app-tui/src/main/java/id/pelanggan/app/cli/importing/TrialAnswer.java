package id.pelanggan.app.cli.importing;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.application.importing.ImportPlan;
import id.pelanggan.application.importing.TryImport.Trial;
import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.mapping.RefusalReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What an import would come to. */
final class TrialAnswer {
  private static final String INDENT = "    ";

  private final Phrases phrases;

  TrialAnswer(Phrases phrases) {
    this.phrases = requireNonNull(phrases, "phrases is null");
  }

  Answer of(ImportPlan plan, Trial trial) {
    Counts counts = trial.counts();
    List<String> lines = new ArrayList<>();
    lines.add(phrases.say("trial.done", Map.of("rows", phrases.number(counts.rows()))));
    lines.addAll(new CountLines(phrases).of(counts));
    lines.addAll(new ReasonLines(phrases).of(trial.reasons(), INDENT));
    return Answer.done(lines, Json.of(plan, trial));
  }

  /** What would happen, for programs. */
  record Json(
      boolean dryRun,
      String stream,
      String source,
      String mapping,
      long rows,
      long created,
      long changed,
      long same,
      long late,
      long refused,
      long keptOut,
      Map<String, Long> reasons) {
    static Json of(ImportPlan plan, Trial trial) {
      Counts counts = trial.counts();
      return new Json(
          true,
          plan.mapping().stream().name().toLowerCase(Locale.ROOT),
          plan.mapping().source(),
          plan.origin().name(),
          counts.rows(),
          counts.created(),
          counts.changed(),
          counts.same(),
          counts.late(),
          counts.refused(),
          counts.keptOut(),
          names(trial.reasons()));
    }

    private static Map<String, Long> names(Map<RefusalReason, Long> reasons) {
      Map<String, Long> names = new TreeMap<>();
      reasons.forEach((reason, count) -> names.put(reason.name(), count));
      return names;
    }
  }
}

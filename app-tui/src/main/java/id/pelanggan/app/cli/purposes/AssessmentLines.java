package id.pelanggan.app.cli.purposes;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Columns;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.application.assessment.ListAssessments;
import id.pelanggan.domain.assessment.Assessment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Impact assessments as people read them. */
final class AssessmentLines {
  private static final String INDENT = "  ";

  private final Phrases phrases;

  AssessmentLines(Phrases phrases) {
    this.phrases = requireNonNull(phrases, "phrases is null");
  }

  List<String> of(ListAssessments.Overview overview) {
    List<String> lines = new ArrayList<>();
    overview.switches().forEach(one -> lines.add(of(one)));
    for (Assessment assessment : overview.assessments()) {
      lines.add("");
      lines.addAll(of(assessment));
    }
    return lines;
  }

  String of(ListAssessments.Switch one) {
    String state = one.required() ? (one.permitted() ? "signed" : "waiting") : "free";
    return phrases.say(
        "assessments.switch." + state,
        Map.of("topic", phrases.say("purposes.AssessmentTopic." + one.topic())));
  }

  List<String> of(Assessment assessment) {
    Columns columns = new Columns();
    row(columns, "risks", assessment.content().risks());
    row(columns, "measures", assessment.content().measures());
    row(columns, "conclusion", assessment.content().conclusion());
    row(columns, "id", assessment.id().value().toString());
    List<String> lines = new ArrayList<>();
    lines.add(
        phrases.say(
            "assessments.head",
            Map.of(
                "title", assessment.content().title(),
                "topic", phrases.say("purposes.AssessmentTopic." + assessment.content().topic()),
                "state", phrases.say("purposes.AssessmentState." + assessment.state()),
                "time", phrases.time(assessment.changedAt()))));
    lines.addAll(columns.lines(INDENT));
    return lines;
  }

  private void row(Columns columns, String field, String value) {
    if (!value.isBlank()) {
      columns.row(phrases.say("assessments.field." + field), value);
    }
  }
}

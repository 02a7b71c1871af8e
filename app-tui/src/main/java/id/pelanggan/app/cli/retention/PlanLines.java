package id.pelanggan.app.cli.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Columns;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.application.retention.RetentionPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A plan, for people. */
final class PlanLines {
  private final Phrases phrases;
  private final RetentionWords words;

  PlanLines(Phrases phrases) {
    this.phrases = requireNonNull(phrases, "phrases is null");
    this.words = new RetentionWords(phrases);
  }

  List<String> of(RetentionPlan plan) {
    Columns columns = new Columns(1, 2, 3, 4);
    columns.row(
        phrases.say("retention.column.policy"),
        phrases.say("retention.column.due"),
        phrases.say("retention.column.warn"),
        phrases.say("retention.column.held"),
        phrases.say("retention.column.underWay"),
        phrases.say("retention.column.action"));
    for (RetentionPlan.Line line : plan.lines()) {
      columns.row(
          words.title(line.policy()),
          phrases.number(line.due()),
          phrases.number(line.toWarn()),
          phrases.number(line.held()),
          phrases.number(line.underWay()),
          line.policy().active()
              ? phrases.say("retention.action." + line.policy().action())
              : phrases.say("retention.inactive"));
    }
    List<String> lines = new ArrayList<>(columns.lines());
    for (RetentionPlan.Line line : plan.lines()) {
      line.samples().forEach(sample -> lines.add("  " + sample(line, sample)));
    }
    lines.add(
        phrases.say(
            "retention.plan.sum",
            Map.of(
                "touched", phrases.number(plan.touched()),
                "customers", phrases.number(plan.customers()))));
    return lines;
  }

  private String sample(RetentionPlan.Line line, RetentionPlan.Sample sample) {
    return phrases.say(
        "retention.plan.sample",
        Map.of(
            "policy", words.title(line.policy()),
            "name", sample.name().orElse(sample.customer().value().toString()),
            "customer", sample.customer().value().toString(),
            "since", phrases.date(sample.since())));
  }
}

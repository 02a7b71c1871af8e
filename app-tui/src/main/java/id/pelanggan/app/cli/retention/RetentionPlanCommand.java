package id.pelanggan.app.cli.retention;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.RangeConverter;
import id.pelanggan.app.cli.ShownLine;
import id.pelanggan.app.cli.Terminal;
import id.pelanggan.app.cli.sync.Caller;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.retention.PlanRetention;
import id.pelanggan.application.retention.RetentionPlan;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says what retention would do now, and does nothing. */
@Command(name = "plan")
final class RetentionPlanCommand implements HeadlessCommand {
  @Option(
      names = "--sample",
      paramLabel = "${bundle:label.number}",
      descriptionKey = "retention.sample",
      defaultValue = "0",
      converter = SampleConverter.class)
  private int sample;

  @Inject private Caller caller;
  @Inject private PlanRetention planRetention;
  @Inject private Terminal terminal;
  @Inject private NextCommand nextCommand;

  @Override
  public String name() {
    return "retention plan";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    Phrases phrases = Phrases.of(messages);
    RetentionPlan plan;
    try (ShownLine line = new ShownLine(terminal, System::nanoTime)) {
      plan =
          planRetention.plan(
              caller.administration(),
              sample,
              (done, policies) -> line.show(() -> progress(phrases, done, policies)));
    }
    List<String> lines = new ArrayList<>(new PlanLines(phrases).of(plan));
    if (plan.touched() > 0) {
      lines.add("  " + nextCommand.of("retention", "run"));
    }
    return Answer.done(lines, PlanJson.of(plan));
  }

  private static String progress(Phrases phrases, int done, int policies) {
    return phrases.say(
        "retention.plan.progress",
        Map.of("done", phrases.number(done), "policies", phrases.number(policies)));
  }

  static final class SampleConverter extends RangeConverter {
    SampleConverter() {
      super(0, 100);
    }
  }
}

package id.pelanggan.app.cli.retention;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.CliFailure;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.RangeConverter;
import id.pelanggan.app.cli.Terminal;
import id.pelanggan.app.cli.sync.Caller;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.retention.ApproveRetention;
import id.pelanggan.domain.retention.PolicyCode;
import id.pelanggan.domain.retention.RetentionRun;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Approves what is due now, so that it is carried out. */
@Command(name = "run")
final class RetentionRunCommand implements HeadlessCommand {
  @Option(
      names = "--policy",
      paramLabel = "${bundle:label.code}",
      descriptionKey = "retention.run.policy",
      converter = PolicyCodeConverter.class)
  private List<PolicyCode> policies = new ArrayList<>();

  @Option(
      names = "--limit",
      paramLabel = "${bundle:label.number}",
      descriptionKey = "retention.run.limit",
      defaultValue = "5",
      converter = PercentConverter.class)
  private int limit;

  @Option(
      names = "--yes",
      paramLabel = "${bundle:label.number}",
      descriptionKey = "retention.run.yes",
      converter = CountConverter.class)
  private @Nullable Integer yes;

  @Inject private Caller caller;
  @Inject private ApproveRetention approveRetention;
  @Inject private Terminal terminal;
  @Inject private NextCommand nextCommand;

  @Override
  public String name() {
    return "retention run";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    Phrases phrases = Phrases.of(messages);
    ApproveRetention.Outcome outcome = approve(repeated());
    if (outcome instanceof ApproveRetention.Outcome.OverLimit over && yes == null) {
      outcome = approve(ask(phrases, over));
    }
    return switch (outcome) {
      case ApproveRetention.Outcome.Begun begun -> begun(phrases, begun.run());
      case ApproveRetention.Outcome.NothingDue nothing ->
          Answer.done(List.of(phrases.say("retention.run.nothing")), new Json(null));
      case ApproveRetention.Outcome.OverLimit over ->
          throw CliFailure.numberUnconfirmed(over.customers(), "retention run --yes");
    };
  }

  private ApproveRetention.Outcome approve(OptionalLong repeated) {
    return approveRetention.approve(
        caller.administration(),
        new ApproveRetention.Command(new HashSet<>(policies), limit, repeated));
  }

  private OptionalLong repeated() {
    Integer number = yes;
    return number == null ? OptionalLong.empty() : OptionalLong.of(number);
  }

  private OptionalLong ask(Phrases phrases, ApproveRetention.Outcome.OverLimit over) {
    if (!terminal.isAttended()) {
      return OptionalLong.empty();
    }
    return terminal
        .ask(
            phrases.say(
                "retention.run.ask",
                Map.of(
                    "customers", phrases.number(over.customers()),
                    "all", phrases.number(over.all()),
                    "limit", String.valueOf(over.limitPercent()))))
        .filter(typed -> typed.equals(String.valueOf(over.customers())))
        .map(typed -> OptionalLong.of(over.customers()))
        .orElseGet(OptionalLong::empty);
  }

  private Answer begun(Phrases phrases, RetentionRun run) {
    return Answer.done(
        List.of(
            phrases.say(
                "retention.run.begun",
                Map.of(
                    "customers", phrases.number(run.touched()),
                    "run", run.id().value().toString())),
            "  " + nextCommand.of("retention", "follow")),
        new Json(RunJson.of(run)));
  }

  /**
   * @param run null where nothing was due
   */
  record Json(@Nullable RunJson run) {}

  static final class PercentConverter extends RangeConverter {
    PercentConverter() {
      super(0, 100);
    }
  }
}

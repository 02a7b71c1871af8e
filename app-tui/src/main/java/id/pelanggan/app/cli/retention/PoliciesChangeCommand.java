package id.pelanggan.app.cli.retention;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.TextConverter;
import id.pelanggan.app.cli.WordConverter;
import id.pelanggan.app.cli.sync.Caller;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.retention.ChangePolicy;
import id.pelanggan.application.retention.ListPolicies;
import id.pelanggan.application.retention.PolicyView;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.retention.PolicyCode;
import id.pelanggan.domain.retention.RetentionAction;
import id.pelanggan.domain.retention.RetentionError;
import id.pelanggan.domain.retention.RetentionPolicy;
import jakarta.inject.Inject;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes a policy: a new version of it. */
@Command(name = "change")
final class PoliciesChangeCommand implements HeadlessCommand {
  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Parameters(
      index = "0",
      paramLabel = "${bundle:label.code}",
      descriptionKey = "retention.policy",
      converter = PolicyCodeConverter.class)
  private PolicyCode code;

  @Option(
      names = "--period",
      paramLabel = "${bundle:label.period}",
      descriptionKey = "retention.policy.period",
      converter = PeriodConverter.class)
  private Optional<Period> period = Optional.empty();

  @Option(
      names = "--grace",
      paramLabel = "${bundle:label.period}",
      descriptionKey = "retention.policy.grace",
      converter = PeriodConverter.class)
  private Optional<Period> grace = Optional.empty();

  @Option(
      names = "--action",
      paramLabel = "warn|clear-field|remove-contact-point|anonymise|erase",
      descriptionKey = "retention.policy.action",
      converter = Action.class)
  private Optional<RetentionAction> action = Optional.empty();

  @Option(names = "--active", paramLabel = "true|false", descriptionKey = "retention.policy.active")
  private Optional<Boolean> active = Optional.empty();

  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Option(
      names = "--citation",
      required = true,
      paramLabel = "${bundle:label.text}",
      descriptionKey = "retention.policy.citation",
      converter = TextConverter.class)
  private String citation;

  @Inject private Caller caller;
  @Inject private ListPolicies listPolicies;
  @Inject private ChangePolicy changePolicy;

  @Override
  public String name() {
    return "retention policies change";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    Phrases phrases = Phrases.of(messages);
    RetentionPolicy before =
        listPolicies.list(caller.administration()).stream()
            .map(PolicyView::policy)
            .filter(policy -> policy.code().equals(code))
            .findFirst()
            .orElseThrow(() ->
                new PelangganException(
                    RetentionError.POLICY_UNKNOWN, Map.of("policy", code.value())));
    RetentionPolicy changed =
        changePolicy.change(
            caller.administration(),
            new ChangePolicy.Command(
                code,
                period.orElse(before.period()),
                grace.orElse(before.grace()),
                action.orElse(before.action()),
                citation,
                active.orElse(before.active())));
    return Answer.done(new PolicyLines(phrases).of(changed), PolicyJson.of(changed));
  }

  static final class Action extends WordConverter<RetentionAction> {
    Action() {
      super(wordsOf(RetentionAction.class));
    }
  }
}

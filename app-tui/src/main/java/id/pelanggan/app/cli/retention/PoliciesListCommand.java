package id.pelanggan.app.cli.retention;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.Columns;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.sync.Caller;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.retention.ListPolicies;
import id.pelanggan.application.retention.PolicyView;
import id.pelanggan.domain.retention.RetentionPolicy;
import jakarta.inject.Inject;
import java.util.List;
import picocli.CommandLine.Command;

/** Lists the policies. */
@Command(name = "list")
final class PoliciesListCommand implements HeadlessCommand {

  @Inject private Caller caller;
  @Inject private ListPolicies listPolicies;

  @Override
  public String name() {
    return "retention policies list";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    Phrases phrases = Phrases.of(messages);
    List<PolicyView> views = listPolicies.list(caller.administration());
    RetentionWords words = new RetentionWords(phrases);
    Columns columns = new Columns();
    columns.row(
        phrases.say("retention.column.code"),
        phrases.say("retention.column.policy"),
        phrases.say("retention.column.period"),
        phrases.say("retention.column.action"),
        phrases.say("retention.column.grace"),
        phrases.say("retention.column.citation"));
    for (PolicyView view : views) {
      RetentionPolicy policy = view.policy();
      columns.row(
          policy.code().value(),
          words.title(policy),
          words.period(policy.period()),
          policy.active()
              ? phrases.say("retention.action." + policy.action())
              : phrases.say("retention.inactive"),
          policy.warnsFirst() ? words.period(policy.grace()) : "",
          policy.citation());
    }
    return Answer.done(
        columns.lines(),
        new Json(views.stream().map(view -> PolicyJson.of(view.policy())).toList()));
  }

  record Json(List<PolicyJson> policies) {}
}

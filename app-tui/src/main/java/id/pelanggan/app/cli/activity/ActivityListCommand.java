package id.pelanggan.app.cli.activity;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.activity.ListActivity;
import id.pelanggan.application.activity.ListActivity.Scope;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what was done, the newest first. */
@Command(name = "list")
final class ActivityListCommand implements HeadlessCommand {
  @Option(names = "--all", descriptionKey = "activity.all")
  private boolean all;

  @Mixin private PageOptions page;

  @Inject private IdentifyOperator identifyOperator;
  @Inject private ListActivity listActivity;

  @Override
  public String name() {
    return "activity list";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    Scope scope = all ? Scope.EVERYTHING : Scope.NOTABLE;
    ListActivity.Page found =
        listActivity.list(
            identifyOperator.identify(StartingPurposes.ADMINISTRATION), page.request(scope));
    return Answer.done(new ActivityLines(Phrases.of(messages)).of(found), ActivityJson.of(found));
  }
}

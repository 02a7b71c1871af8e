package id.pelanggan.app.cli.activity;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.activity.ListActivity;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists what operators changed by hand, the newest first. */
@Command(name = "list")
final class ChangesListCommand implements HeadlessCommand {
  @Mixin private PageOptions page;

  @Inject private IdentifyOperator identifyOperator;
  @Inject private ListActivity listActivity;

  @Override
  public String name() {
    return "changes list";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    ListActivity.Page found =
        listActivity.list(
            identifyOperator.identify(StartingPurposes.ADMINISTRATION),
            page.request(ListActivity.Scope.CHANGES));
    return Answer.done(new ActivityLines(Phrases.of(messages)).of(found), ActivityJson.of(found));
  }
}

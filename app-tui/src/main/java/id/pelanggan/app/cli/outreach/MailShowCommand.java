package id.pelanggan.app.cli.outreach;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.Unlocking;
import id.pelanggan.app.cli.sync.Caller;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.outreach.OutreachView;
import id.pelanggan.application.outreach.ShowOutreach;
import id.pelanggan.domain.access.CallContext;
import jakarta.inject.Inject;
import picocli.CommandLine.Command;

/** Shows how letters are sent and where the pages of customers are. */
@Command(name = "show")
final class MailShowCommand implements HeadlessCommand {
  @Inject private Caller caller;
  @Inject private Unlocking unlocking;
  @Inject private ShowOutreach showOutreach;

  @Override
  public String name() {
    return "mail show";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    CallContext context = caller.administration();
    unlocking.require(context);
    OutreachView view = showOutreach.show(context);
    return Answer.done(new OutreachLines(Phrases.of(messages)).of(view), OutreachJson.of(view));
  }
}

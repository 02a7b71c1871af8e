package id.pelanggan.app.cli.outreach;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.Unlocking;
import id.pelanggan.app.cli.connections.SecretEntry;
import id.pelanggan.app.cli.sync.Caller;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.outreach.ChangeOutreach;
import id.pelanggan.application.outreach.OutreachView;
import id.pelanggan.application.outreach.ShowOutreach;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.failure.PelangganException;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says how letters are sent and where the pages of customers are. */
@Command(name = "set")
final class MailSetCommand implements HeadlessCommand {
  @Mixin private MailOptions options;

  @Inject private Caller caller;
  @Inject private Unlocking unlocking;
  @Inject private ChangeOutreach changeOutreach;
  @Inject private ShowOutreach showOutreach;
  @Inject private SecretEntry secretEntry;
  @Inject private NextCommand next;

  @Override
  public String name() {
    return "mail set";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    if (options.isEmpty()) {
      throw new PelangganException(OutreachCommandError.MAIL_CHANGE_EMPTY);
    }
    Phrases phrases = Phrases.of(messages);
    CallContext context = caller.administration();
    unlocking.require(context);
    changeOutreach.change(context, options.change(new MailPassword(secretEntry, phrases)));
    OutreachView view = showOutreach.show(context);
    List<String> lines = new ArrayList<>(new OutreachLines(phrases).of(view));
    if (view.server().isPresent()) {
      lines.add(
          phrases.say("outreach.testHint", Map.of("command", next.of("mail", "test", "ADDRESS"))));
    }
    return Answer.done(lines, OutreachJson.of(view));
  }
}

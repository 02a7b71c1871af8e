package id.pelanggan.app.cli.outreach;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.Unlocking;
import id.pelanggan.app.cli.customer.CustomerArgument;
import id.pelanggan.app.cli.sync.Caller;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.selfservice.ReadOutLink;
import id.pelanggan.application.selfservice.SendLink;
import id.pelanggan.domain.access.CallContext;
import jakarta.inject.Inject;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Gives a customer the link to their own page, by letter or to be read out. */
@Command(name = "send")
final class LinksSendCommand implements HeadlessCommand {
  @Mixin private CustomerArgument customer;

  @Option(names = "--read-out", descriptionKey = "links.readOut")
  private boolean readOut;

  @Inject private Caller caller;
  @Inject private Unlocking unlocking;
  @Inject private SendLink sendLink;
  @Inject private ReadOutLink readOutLink;

  @Override
  public String name() {
    return "links send";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    CallContext context = caller.administration();
    unlocking.require(context);
    if (readOut) {
      String words = readOutLink.write(context, customer.id());
      return Answer.done(List.of(words), new Json(words));
    }
    return new SentAnswer(Phrases.of(messages)).of(sendLink.send(context, customer.id()));
  }

  /**
   * @param words to be said, with the link in them
   */
  record Json(String words) {}
}

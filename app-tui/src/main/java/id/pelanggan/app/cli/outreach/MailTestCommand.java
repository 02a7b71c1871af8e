package id.pelanggan.app.cli.outreach;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.TextConverter;
import id.pelanggan.app.cli.Unlocking;
import id.pelanggan.app.cli.sync.Caller;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.outreach.TestMail;
import id.pelanggan.domain.access.CallContext;
import jakarta.inject.Inject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Sends a letter to see whether letters arrive. */
@Command(name = "test")
final class MailTestCommand implements HeadlessCommand {
  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Parameters(
      index = "0",
      paramLabel = "${bundle:label.email}",
      descriptionKey = "mail.to",
      converter = TextConverter.class)
  private String address;

  @Inject private Caller caller;
  @Inject private Unlocking unlocking;
  @Inject private TestMail testMail;

  @Override
  public String name() {
    return "mail test";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    CallContext context = caller.administration();
    unlocking.require(context);
    return new SentAnswer(Phrases.of(messages)).of(testMail.test(context, address));
  }
}

package id.pelanggan.app.cli.erasure;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.sync.Caller;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.erasure.ErasureReceipt;
import id.pelanggan.application.erasure.ShowErasure;
import jakarta.inject.Inject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Gives the receipt of an erasure. */
@Command(name = "show")
final class EraseShowCommand implements HeadlessCommand {
  @Mixin private ErasureArgument erasure;

  @Inject private Caller caller;
  @Inject private ShowErasure showErasure;

  @Override
  public String name() {
    return "erase show";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    ErasureReceipt receipt = showErasure.show(caller.administration(), erasure.id());
    return Answer.done(new ReceiptLines(Phrases.of(messages)).of(receipt), ReceiptJson.of(receipt));
  }
}

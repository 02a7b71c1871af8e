package id.pelanggan.app.cli.requests;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.request.WriteReceipt;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes what the customer is given in the hand. */
@Command(name = "receipt")
final class RequestsReceiptCommand implements HeadlessCommand {
  @Mixin private RequestArgument request;

  @Option(
      names = "--in",
      paramLabel = "${bundle:label.code}",
      descriptionKey = "requests.in",
      converter = LanguageCode.class)
  private String language = "";

  @Inject private WriteReceipt writeReceipt;

  @Inject private IdentifyOperator identifyOperator;

  @Override
  public String name() {
    return "requests receipt";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    CallContext context = identifyOperator.identify(StartingPurposes.ADMINISTRATION);
    String text = writeReceipt.write(context, request.id(), language);
    return Answer.done(text.lines().toList(), new Json(text));
  }

  record Json(String text) {}
}

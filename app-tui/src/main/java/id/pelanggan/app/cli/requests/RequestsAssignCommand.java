package id.pelanggan.app.cli.requests;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.UuidConverter;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.request.AssignCustomer;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.request.PrivacyRequest;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says who made a request. */
@Command(name = "assign")
final class RequestsAssignCommand implements HeadlessCommand {
  @Mixin private RequestArgument request;

  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Parameters(
      index = "1",
      paramLabel = "${bundle:label.customer}",
      descriptionKey = "requests.customer",
      converter = UuidConverter.class)
  private UUID customer;

  @Inject private AssignCustomer assignCustomer;

  @Inject private IdentifyOperator identifyOperator;

  @Override
  public String name() {
    return "requests assign";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    CallContext context = identifyOperator.identify(StartingPurposes.ADMINISTRATION);
    Phrases phrases = Phrases.of(messages);
    PrivacyRequest changed = assignCustomer.assign(context, request.id(), new CustomerId(customer));
    return Answer.done(
        new RequestLines(phrases).changed(changed), RequestJson.of(changed, context.at()));
  }
}

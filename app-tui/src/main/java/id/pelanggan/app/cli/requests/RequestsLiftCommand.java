package id.pelanggan.app.cli.requests;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.customer.CustomerArgument;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.request.LiftRestriction;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lets the data of a customer be used again. */
@Command(name = "lift")
final class RequestsLiftCommand implements HeadlessCommand {
  @Mixin private CustomerArgument customer;
  @Inject private LiftRestriction liftRestriction;

  @Inject private IdentifyOperator identifyOperator;

  @Override
  public String name() {
    return "requests lift";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    CallContext context = identifyOperator.identify(StartingPurposes.ADMINISTRATION);
    Phrases phrases = Phrases.of(messages);
    liftRestriction.lift(context, customer.id());
    return Answer.done(
        List.of(phrases.say("requests.lifted")), new Json(customer.id().value(), false));
  }

  record Json(UUID customer, boolean restricted) {}
}

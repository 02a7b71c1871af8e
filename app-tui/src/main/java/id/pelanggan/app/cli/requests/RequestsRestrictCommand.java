package id.pelanggan.app.cli.requests;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.Unlocking;
import id.pelanggan.app.cli.customer.CustomerArgument;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.request.RestrictCustomer;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Keeps the data of a customer and does not use it from now on. */
@Command(name = "restrict")
final class RequestsRestrictCommand implements HeadlessCommand {
  @Mixin private CustomerArgument customer;
  @Inject private Unlocking unlocking;
  @Inject private RestrictCustomer restrictCustomer;

  @Inject private IdentifyOperator identifyOperator;

  @Override
  public String name() {
    return "requests restrict";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    CallContext context = identifyOperator.identify(StartingPurposes.ADMINISTRATION);
    Phrases phrases = Phrases.of(messages);
    unlocking.require(context);
    restrictCustomer.restrict(context, customer.id());
    return Answer.done(
        List.of(phrases.say("requests.restrictedNow")), new Json(customer.id().value(), true));
  }

  record Json(UUID customer, boolean restricted) {}
}

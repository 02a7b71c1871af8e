package id.pelanggan.app.cli.consent;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.Unlocking;
import id.pelanggan.app.cli.customer.CustomerArgument;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.agreement.ConsentView;
import id.pelanggan.application.agreement.ShowConsents;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows what a customer agreed to, and how that came about. */
@Command(name = "show")
final class ConsentShowCommand implements HeadlessCommand {
  @Mixin private CustomerArgument customer;

  @Inject private IdentifyOperator identifyOperator;
  @Inject private Unlocking unlocking;
  @Inject private ShowConsents showConsents;

  @Override
  public String name() {
    return "consent show";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    CallContext context = identifyOperator.identify(StartingPurposes.SALES_AND_SERVICE);
    unlocking.require(context);
    ConsentView view = showConsents.show(context, customer.id());
    return Answer.done(new ConsentLines(Phrases.of(messages)).of(view), ConsentJson.of(view));
  }
}

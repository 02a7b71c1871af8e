package id.pelanggan.app.cli.customer;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.Unlocking;
import id.pelanggan.app.cli.WordConverter;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.customer.CustomerView;
import id.pelanggan.application.customer.RevealCustomer;
import id.pelanggan.application.customer.Revealed;
import id.pelanggan.application.customer.ShowCustomer;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.audit.RevealReason;
import id.pelanggan.domain.customer.Concealed;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows one customer, and where each value comes from; masked, unless somebody says why not. */
@Command(name = "show")
final class CustomersShowCommand implements HeadlessCommand {
  private static final int LINES = 20;

  @Mixin private CustomerArgument customer;

  @Option(names = "--all", descriptionKey = "customers.all")
  private boolean all;

  @Option(
      names = "--reveal",
      paramLabel = "${bundle:label.reason}",
      descriptionKey = "customers.reveal",
      converter = Reason.class)
  private Optional<RevealReason> reason = Optional.empty();

  @Inject private IdentifyOperator identifyOperator;
  @Inject private Unlocking unlocking;
  @Inject private ShowCustomer showCustomer;
  @Inject private RevealCustomer revealCustomer;

  @Override
  public String name() {
    return "customers show";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    CallContext context = identifyOperator.identify(StartingPurposes.SALES_AND_SERVICE);
    unlocking.require(context);
    CustomerView view = showCustomer.show(context, customer.id());
    Optional<Revealed> revealed =
        reason.map(why ->
            revealCustomer.reveal(context, customer.id(), Set.of(new Concealed.Everything()), why));
    int limit = all ? Integer.MAX_VALUE : LINES;
    return Answer.done(
        new CustomerLines(Phrases.of(messages), view, revealed).of(limit),
        CustomerJson.of(view, revealed, limit));
  }

  static final class Reason extends WordConverter<RevealReason> {
    Reason() {
      super(wordsOf(RevealReason.class));
    }
  }
}

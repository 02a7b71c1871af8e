package id.pelanggan.app.cli.customer;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.customer.CustomerView;
import id.pelanggan.application.customer.ShowCustomer;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows one customer, and where each value comes from. */
@Command(name = "show")
final class CustomersShowCommand implements HeadlessCommand {
  private static final int LINES = 20;

  @Mixin private CustomerArgument customer;

  @Option(names = "--all", descriptionKey = "customers.all")
  private boolean all;

  @Inject private IdentifyOperator identifyOperator;
  @Inject private ShowCustomer showCustomer;

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
    CustomerView view =
        showCustomer.show(
            identifyOperator.identify(StartingPurposes.SALES_AND_SERVICE), customer.id());
    int limit = all ? Integer.MAX_VALUE : LINES;
    return Answer.done(
        new CustomerLines(Phrases.of(messages), view).of(limit), CustomerJson.of(view, limit));
  }
}

package id.pelanggan.app.cli.customer;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.customer.AddCustomer;
import id.pelanggan.application.customer.CustomerChange;
import id.pelanggan.application.customer.WelcomeBack;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Adds a customer by hand. */
@Command(name = "add")
final class CustomersAddCommand implements HeadlessCommand {
  @Mixin private DetailsOptions details;
  @Mixin private AddressOptions address;

  @Option(names = "--came-back", descriptionKey = "customers.cameBack")
  private boolean cameBack;

  @Inject private IdentifyOperator identifyOperator;
  @Inject private AddCustomer addCustomer;
  @Inject private WelcomeBack welcomeBack;
  @Inject private NextCommand next;

  @Override
  public String name() {
    return "customers add";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    CallContext context = identifyOperator.identify(StartingPurposes.SALES_AND_SERVICE);
    CustomerChange.Request request =
        new CustomerChange.Request(
            details.attributes(), details.contacts(), address.find(), details.preferences());
    AddCustomer.Added added =
        cameBack ? welcomeBack.welcome(context, request) : addCustomer.add(context, request);
    String written = added.customer().value().toString();
    return Answer.done(
        List.of(
            messages.say("customers.added", Map.of("customer", written)),
            "  " + next.of("customers", "show", written)),
        new Json(added.customer().value(), added.change().value()));
  }

  /**
   * @param change by which {@code changes undo} takes it back
   */
  record Json(UUID id, UUID change) {}
}

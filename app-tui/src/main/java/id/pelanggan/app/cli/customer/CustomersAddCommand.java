package id.pelanggan.app.cli.customer;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.customer.AddCustomer;
import id.pelanggan.application.customer.CustomerChange;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Adds a customer by hand. */
@Command(name = "add")
final class CustomersAddCommand implements HeadlessCommand {
  @Mixin private DetailsOptions details;
  @Mixin private AddressOptions address;

  @Inject private IdentifyOperator identifyOperator;
  @Inject private AddCustomer addCustomer;
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
    AddCustomer.Added added =
        addCustomer.add(
            identifyOperator.identify(StartingPurposes.SALES_AND_SERVICE),
            new CustomerChange.Request(
                details.attributes(), details.contacts(), address.find(), details.preferences()));
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

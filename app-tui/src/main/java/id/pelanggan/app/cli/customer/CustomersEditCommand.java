package id.pelanggan.app.cli.customer;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.customer.CustomerChange;
import id.pelanggan.application.customer.CustomerChange.Contact;
import id.pelanggan.application.customer.EditCustomer;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Changes a customer by hand; what sources say stays beside it. */
@Command(name = "edit")
final class CustomersEditCommand implements HeadlessCommand {
  @Mixin private CustomerArgument customer;
  @Mixin private DetailsOptions details;
  @Mixin private AddressOptions address;
  @Mixin private ContactOptions contacts;

  @Inject private IdentifyOperator identifyOperator;
  @Inject private EditCustomer editCustomer;
  @Inject private NextCommand next;

  @Override
  public String name() {
    return "customers edit";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    List<Contact> points = new ArrayList<>(details.contacts());
    points.addAll(contacts.contacts());
    ChangeSetId change =
        editCustomer.edit(
            identifyOperator.identify(StartingPurposes.SALES_AND_SERVICE),
            customer.id(),
            new CustomerChange.Request(
                details.attributes(),
                points,
                address.find(),
                details.preferences(),
                contacts.replacements()));
    String written = customer.id().value().toString();
    return Answer.done(
        List.of(
            messages.say("customers.edited", Map.of("customer", written)),
            "  " + next.of("customers", "show", written)),
        new Json(customer.id().value(), change.value()));
  }

  /**
   * @param change by which {@code changes undo} takes it back
   */
  record Json(UUID id, UUID change) {}
}

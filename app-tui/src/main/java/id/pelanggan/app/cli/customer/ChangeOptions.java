package id.pelanggan.app.cli.customer;

import id.pelanggan.application.customer.CustomerChange;
import id.pelanggan.application.customer.CustomerChange.Contact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;

/** Everything that can be changed of a customer by hand. */
public final class ChangeOptions {
  @Mixin private DetailsOptions details;
  @Mixin private AddressOptions address;
  @Mixin private ContactOptions contacts;

  /** Empty where nothing was given. */
  public Optional<CustomerChange.Request> find() {
    List<Contact> points = new ArrayList<>(details.contacts());
    points.addAll(contacts.contacts());
    boolean none =
        details.attributes().isEmpty()
            && points.isEmpty()
            && address.find().isEmpty()
            && details.preferences().isEmpty()
            && contacts.replacements().isEmpty();
    return none
        ? Optional.empty()
        : Optional.of(
            new CustomerChange.Request(
                details.attributes(),
                points,
                address.find(),
                details.preferences(),
                contacts.replacements()));
  }
}

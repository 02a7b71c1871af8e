package id.pelanggan.app.screen.customers;

import id.pelanggan.application.customer.CustomerView.Moment;
import id.pelanggan.application.customer.ShownAddress;
import id.pelanggan.application.customer.ShownBirth;
import id.pelanggan.application.customer.ShownContact;
import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.customer.Concealed;
import java.util.Optional;

/** What a line of a customer's card is about. */
sealed interface Target {

  /** Something to read, and nothing else. */
  record Fact() implements Target {}

  record Contact(ShownContact contact) implements Target {}

  record Address(ShownAddress address) implements Target {}

  record Birth(ShownBirth birth) implements Target {}

  record Event(Moment moment) implements Target {}

  /** Where the customer stands with being asked for something. */
  record Consent(ConsentTopic topic) implements Target {}

  /** What of it is shown only to somebody who says why. */
  default Optional<Concealed> concealed() {
    return switch (this) {
      case Contact(ShownContact contact) -> Optional.of(new Concealed.Contact(contact.key()));
      case Address(ShownAddress address) ->
          address.concealed()
              ? Optional.of(new Concealed.Address(address.key()))
              : Optional.empty();
      case Birth birth -> Optional.of(new Concealed.BirthDate());
      case Fact fact -> Optional.empty();
      case Event event -> Optional.empty();
      case Consent consent -> Optional.empty();
    };
  }
}

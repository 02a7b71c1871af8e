package id.pelanggan.app.screen.customers;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.customer.CustomerView;
import id.pelanggan.application.customer.Revealed;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is shown of a customer now.
 *
 * @param revealed what is masked otherwise
 * @param origins whether each value says who said it
 * @param events which of the things that happened
 * @param protection what the customer agreed to; empty while that is not known
 * @param today from which days are told without their year
 */
record Shown(
    CustomerView view,
    Optional<Revealed> revealed,
    boolean origins,
    EventKind events,
    Optional<Protection> protection,
    LocalDate today) {
  Shown {
    requireNonNull(view, "view is null");
    requireNonNull(revealed, "revealed is null");
    requireNonNull(events, "events is null");
    requireNonNull(protection, "protection is null");
    requireNonNull(today, "today is null");
  }

  /** The value of something masked, where it is revealed now. */
  Optional<String> value(Target target, Words words) {
    return revealed.flatMap(all ->
        switch (target) {
          case Target.Contact(var contact) ->
              Optional.ofNullable(all.contacts().get(contact.key()));
          case Target.Address(var address) ->
              Optional.ofNullable(all.addresses().get(address.key())).map(Words::of);
          case Target.Birth birth ->
              all.birthDate().map((LocalDate day) -> words.phrases().date(day));
          case Target.Fact fact -> Optional.empty();
          case Target.Event event -> Optional.empty();
          case Target.Consent consent -> Optional.empty();
        });
  }

  @Override
  public String toString() {
    return "Shown[***]";
  }
}

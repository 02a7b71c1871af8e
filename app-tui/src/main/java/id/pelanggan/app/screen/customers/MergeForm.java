package id.pelanggan.app.screen.customers;

import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Field;
import id.pelanggan.app.controller.Form;
import id.pelanggan.application.customer.CustomerView;
import id.pelanggan.application.customer.ShownContact;
import id.pelanggan.domain.customer.ContactKey;
import id.pelanggan.domain.customer.ContactKind;
import java.util.List;
import java.util.Optional;

/** Asks which of several contact points stays; the others of its kind go. */
final class MergeForm {
  private MergeForm() {}

  /** Those of a kind of which there are several; nothing where there are none. */
  static List<ShownContact> offered(CustomerView view) {
    return view.contacts().stream().filter(contact -> others(view, contact).size() > 0).toList();
  }

  /**
   * @param chosen what the cursor is on
   */
  static Form of(Desk desk, CustomerView view, Optional<Target> chosen, Asked asked) {
    List<ShownContact> offered = offered(view);
    Words words = Words.of(desk, view);
    String first =
        offered.stream()
            .filter(one -> chosen.filter(new Target.Contact(one)::equals).isPresent())
            .findFirst()
            .orElse(offered.getFirst())
            .key()
            .value();
    List<Field.Option> options =
        offered.stream()
            .map(one ->
                new Field.Option(
                    one.key().value(), one.text() + " · " + words.of(one.origin().source())))
            .toList();
    return new Form(
        desk,
        "customers.merge",
        desk.say("customers.merge"),
        List.of(Inputs.choice(desk.phrases(), "keep", options, first)),
        (form, values) -> {
          ShownContact keep = find(offered, values.getOrDefault("keep", first));
          asked.merge(form, keep.key(), others(view, keep), keep.kind());
        });
  }

  private static ShownContact find(List<ShownContact> offered, String key) {
    return offered.stream()
        .filter(one -> one.key().value().equals(key))
        .findFirst()
        .orElse(offered.getFirst());
  }

  private static List<ContactKey> others(CustomerView view, ShownContact contact) {
    return view.contacts().stream()
        .filter(other -> other.kind() == contact.kind() && !other.key().equals(contact.key()))
        .map(ShownContact::key)
        .toList();
  }

  /** Hears what was asked for. */
  @FunctionalInterface
  interface Asked {
    void merge(Form form, ContactKey keep, List<ContactKey> drop, ContactKind kind);
  }
}

package id.pelanggan.app.screen.customers;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Field;
import id.pelanggan.app.controller.Form;
import id.pelanggan.application.customer.CustomerChange;
import id.pelanggan.application.customer.CustomerView;
import id.pelanggan.application.customer.ShownContact;
import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.Sourced;
import id.pelanggan.domain.failure.PelangganException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks what is to be known of a customer, a new one or one that is there. */
final class CustomerForm {
  static final String CONTACT = "contact.";

  private final Phrases phrases;
  private final Optional<CustomerView> view;
  private final List<Field> fields = new ArrayList<>();

  private CustomerForm(Phrases phrases, Optional<CustomerView> view) {
    this.phrases = requireNonNull(phrases, "phrases is null");
    this.view = requireNonNull(view, "view is null");
  }

  /**
   * @param view of the one that is changed; empty for a new one
   */
  static Form of(Desk desk, Optional<CustomerView> view, Saving saving) {
    CustomerForm made = new CustomerForm(desk.phrases(), view);
    made.addFields();
    FormReader reader = new FormReader(desk, view, made.fields);
    String title = view.isEmpty() ? "customers.new" : "customers.edit";
    return new Form(
        desk,
        title,
        desk.say(title),
        made.fields,
        (form, values) ->
            reader
                .read(form, values)
                .ifPresent(request ->
                    saving.save(form, request, failure -> reader.fail(form, values, failure))));
  }

  private void addFields() {
    line("name", known(Attribute.FULL_NAME).or(() -> view.flatMap(CustomerView::name)));
    line("given", known(Attribute.GIVEN_NAME));
    line("family", known(Attribute.FAMILY_NAME));
    view.ifPresent(one -> one.contacts().forEach(this::addContact));
    line("phone", Optional.empty());
    line("email", Optional.empty());
    for (String part : List.of("street", "district", "city", "region", "postcode", "country")) {
      line(part, Optional.empty());
    }
    fields.add(Inputs.language(phrases, known(Attribute.LANGUAGE).orElse("")));
    fields.add(Inputs.channel(phrases, known(Attribute.PREFERRED_CHANNEL).orElse("")));
    line("birth", Optional.empty());
    fields.add(Inputs.note(phrases, "note", known(Attribute.NOTE).orElse("")));
  }

  /** The old value is never put into the field: who edits it need not see it. */
  private void addContact(ShownContact contact) {
    fields.add(
        Inputs.line(
            CONTACT + contact.key().value(),
            contact.text(),
            phrases.say("customers.field.contact." + contact.kind() + ".hint"),
            ""));
  }

  private void line(String id, Optional<String> value) {
    fields.add(Inputs.line(phrases, id, value.orElse("")));
  }

  private Optional<String> known(Attribute attribute) {
    return view.map(CustomerView::attributes)
        .flatMap(all -> Optional.ofNullable(all.get(attribute)))
        .map(Sourced::value);
  }

  /** Stores what was asked for. */
  @FunctionalInterface
  interface Saving {
    /**
     * @param failed makes the form go on, and say what is wrong
     */
    void save(Form form, CustomerChange.Request request, Consumer<PelangganException> failed);
  }
}

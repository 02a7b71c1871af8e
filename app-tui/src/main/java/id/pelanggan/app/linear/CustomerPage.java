package id.pelanggan.app.linear;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Unlocking;
import id.pelanggan.application.customer.CustomerView;
import id.pelanggan.application.customer.CustomerView.Moment;
import id.pelanggan.application.customer.ShowCustomer;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.document.OrderDocument;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** One customer: what is known, what happened, and what can be done. */
final class CustomerPage {
  private final Conversation conversation;
  private final Choosing choosing;
  private final Caller caller;
  private final Unlocking unlocking;
  private final ShowCustomer showCustomer;
  private final Reveal reveal;
  private final EditForm editForm;
  private final ContactForm contactForm;
  private final RecordForm recordForm;
  private final ConsentForm consentForm;
  private final EraseForm eraseForm;
  private final OrderPage orderPage;
  private final Undoing undoing;

  @Inject
  CustomerPage(
      Conversation conversation,
      Choosing choosing,
      Caller caller,
      Unlocking unlocking,
      ShowCustomer showCustomer,
      Reveal reveal,
      EditForm editForm,
      ContactForm contactForm,
      RecordForm recordForm,
      ConsentForm consentForm,
      EraseForm eraseForm,
      OrderPage orderPage,
      Undoing undoing) {
    this.conversation = requireNonNull(conversation, "conversation is null");
    this.choosing = requireNonNull(choosing, "choosing is null");
    this.caller = requireNonNull(caller, "caller is null");
    this.unlocking = requireNonNull(unlocking, "unlocking is null");
    this.showCustomer = requireNonNull(showCustomer, "showCustomer is null");
    this.reveal = requireNonNull(reveal, "reveal is null");
    this.editForm = requireNonNull(editForm, "editForm is null");
    this.contactForm = requireNonNull(contactForm, "contactForm is null");
    this.recordForm = requireNonNull(recordForm, "recordForm is null");
    this.consentForm = requireNonNull(consentForm, "consentForm is null");
    this.eraseForm = requireNonNull(eraseForm, "eraseForm is null");
    this.orderPage = requireNonNull(orderPage, "orderPage is null");
    this.undoing = requireNonNull(undoing, "undoing is null");
  }

  void open(CustomerId id) {
    unlocking.require(caller.sales());
    say(id);
    choosing.menu("linear.customer.menu", "linear.help.customer", () -> options(id));
  }

  private List<Option<Runnable>> options(CustomerId id) {
    List<Option<Runnable>> options = new ArrayList<>();
    add(options, "linear.customer.again", () -> say(id));
    add(options, "linear.customer.timeline", () -> timeline(view(id)));
    add(options, "linear.customer.sources", () -> SourcesText.say(conversation, view(id)));
    add(options, "linear.customer.reveal", () -> reveal.ask(view(id)));
    add(options, "linear.customer.edit", () -> editForm.ask(id));
    add(options, "linear.customer.contacts", () -> contactForm.ask(view(id)));
    add(options, "linear.customer.record", () -> recordForm.ask(id));
    add(options, "linear.customer.consent", () -> consentForm.ask(id));
    add(options, "linear.customer.erase", () -> eraseForm.ask(id));
    if (undoing.isAnything()) {
      add(options, "linear.undo", undoing::undoLast);
    }
    return options;
  }

  private void add(List<Option<Runnable>> options, String key, Runnable action) {
    options.add(new Option<>(conversation.word(key), action));
  }

  private CustomerView view(CustomerId id) {
    return showCustomer.show(caller.sales(), id);
  }

  private void say(CustomerId id) {
    new CustomerText(conversation, view(id)).say();
  }

  private void timeline(CustomerView view) {
    if (view.timeline().isEmpty()) {
      conversation.say("linear.customer.timeline.none");
      return;
    }
    MomentText text =
        new MomentText(conversation.phrases(), new Names(conversation.phrases(), view.sources()));
    List<Option<Moment>> moments =
        view.timeline().stream()
            .map(moment -> new Option<>(Plain.line(text.of(moment)), moment))
            .toList();
    choosing.browse(
        conversation.word("customer.timeline"),
        () -> ListPage.of(moments),
        moment -> open(moment, text));
  }

  private void open(Moment moment, MomentText text) {
    if (moment.document() instanceof OrderDocument order) {
      orderPage.open(order.id());
    } else {
      conversation.line(text.of(moment));
    }
  }
}

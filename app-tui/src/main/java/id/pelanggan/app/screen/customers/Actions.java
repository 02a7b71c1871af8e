package id.pelanggan.app.screen.customers;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Form;
import id.pelanggan.app.controller.Notice;
import id.pelanggan.app.controller.Undo;
import id.pelanggan.application.activity.UndoChange.Outcome;
import id.pelanggan.application.customer.CustomerChange;
import id.pelanggan.application.sales.ShowOrder.OrderView;
import id.pelanggan.domain.audit.RevealReason;
import id.pelanggan.domain.customer.Concealed;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.document.OrderDocument;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.intake.ChangeSetId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** What is done with the customer of a card. */
final class Actions {
  private final Desk desk;
  private final Details details;
  private final Changes changes;
  private final Card card;
  private final Consumer<Optional<CustomerId>> changed;
  private final Consumer<CustomerId> added;

  /**
   * @param changed hears whom a change was about; empty where somebody is gone
   * @param added hears who is new
   */
  Actions(
      Desk desk,
      Details details,
      Changes changes,
      Card card,
      Consumer<Optional<CustomerId>> changed,
      Consumer<CustomerId> added) {
    this.desk = requireNonNull(desk, "desk is null");
    this.details = requireNonNull(details, "details is null");
    this.changes = requireNonNull(changes, "changes is null");
    this.card = requireNonNull(card, "card is null");
    this.changed = requireNonNull(changed, "changed is null");
    this.added = requireNonNull(added, "added is null");
  }

  void addCustomer() {
    CustomerForm.of(
            desk,
            Optional.empty(),
            (form, request, failed) ->
                desk.work(
                    () -> changes.add(request),
                    one -> {
                      form.close();
                      done("added", one.change());
                      added.accept(one.customer());
                    },
                    failed))
        .open();
  }

  void edit() {
    card.use(view ->
        CustomerForm.of(
                desk,
                Optional.of(view),
                (form, request, failed) -> edit(form, view.id(), request, failed))
            .open());
  }

  private void edit(
      Form form,
      CustomerId customer,
      CustomerChange.Request request,
      Consumer<PelangganException> failed) {
    desk.work(
        () -> changes.edit(customer, request),
        change -> stored(form, customer, "edited", change),
        failed);
  }

  void merge() {
    card.use(view ->
        MergeForm.of(
                desk,
                view,
                card.target(),
                (form, keep, drop, kind) ->
                    store(form, view.id(), "merged", () -> changes.merge(view.id(), keep, drop)))
            .open());
  }

  /**
   * @param title of the question what is to be recorded
   */
  void record(CustomerId customer, String title) {
    desk.open(
        new RecordMenu(
            desk,
            title,
            kind ->
                RecordForm.of(
                        desk,
                        changes,
                        customer,
                        kind,
                        (form, storing) -> store(form, customer, "recorded", storing))
                    .open()));
  }

  void reveal() {
    card.use(view -> RevealForm.of(desk, view, card.target(), this::reveal).open());
  }

  private void reveal(Form form, Concealed what, RevealReason reason) {
    CustomerId customer = card.customer().orElseThrow();
    desk.work(
        () -> details.reveal(customer, Set.of(what), reason),
        revealed -> {
          form.close();
          if (card.customer().filter(customer::equals).isPresent()) {
            card.show(revealed);
            desk.say(Notice.note(desk.say("customers.revealed.noted")));
          }
        },
        failure -> fail(form, failure));
  }

  /** Only what is revealed now can be copied. */
  void copy(String value) {
    CustomerId customer = card.customer().orElseThrow();
    desk.work(
        () -> {
          details.noteCopy(customer);
          return value;
        },
        noted -> {
          desk.copy(noted);
          desk.say(Notice.done(desk.say("customers.copied")));
        });
  }

  /** Opens the lines of an order of the customer. */
  void open(OrderDocument order) {
    Optional<CustomerId> customer = card.customer();
    desk.work(
        () -> details.orders(order.id()),
        views -> find(views, customer).ifPresent(view -> desk.open(new OrderDialog(desk, view))));
  }

  /** Another source may use the same number for somebody else. */
  private static Optional<OrderView> find(List<OrderView> views, Optional<CustomerId> customer) {
    return views.stream()
        .filter(view -> customer.filter(view.customer()::equals).isPresent())
        .findFirst();
  }

  private void store(Form form, CustomerId customer, String what, Callable<ChangeSetId> storing) {
    desk.work(
        storing, change -> stored(form, customer, what, change), failure -> fail(form, failure));
  }

  private void stored(Form form, CustomerId customer, String what, ChangeSetId change) {
    form.close();
    done(what, change);
    changed.accept(Optional.of(customer));
  }

  private void fail(Form form, PelangganException failure) {
    form.resume();
    desk.fail(failure);
  }

  /**
   * @param what was done; names its sentences
   */
  private void done(String what, ChangeSetId change) {
    String title = desk.say("customers.what." + what);
    desk.done(desk.say("customers.done." + what), new Undo(title, () -> undo(title, change)));
  }

  private void undo(String what, ChangeSetId change) {
    desk.work(
        () -> changes.undo(change),
        outcome -> {
          switch (outcome) {
            case Outcome.Undone(Optional<CustomerId> customer) -> {
              desk.say(Notice.done(desk.say("customers.undone", Map.of("what", what))));
              changed.accept(customer);
            }
            case Outcome.AlreadyUndone already ->
                desk.say(Notice.note(desk.say("customers.undone.before")));
            case Outcome.ChangedSince since ->
                desk.say(Notice.warning(desk.say("customers.undone.later")));
          }
        });
  }
}

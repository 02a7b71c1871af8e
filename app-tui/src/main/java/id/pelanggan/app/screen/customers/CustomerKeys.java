package id.pelanggan.app.screen.customers;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.Command;
import id.pelanggan.app.controller.CommonCommands;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.application.customer.CustomerView;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.customer.CustomerFilter;
import id.pelanggan.domain.document.OrderDocument;
import id.pelanggan.domain.failure.PelangganException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What each key does, wherever the cursor is. */
final class CustomerKeys {
  private static final Command BACK = Command.of("back", "Escape");
  private static final Command NEW = CommonCommands.NEW.needing(Permission.CHANGE_CUSTOMERS);
  private static final Command EDIT = CommonCommands.EDIT.needing(Permission.CHANGE_CUSTOMERS);

  private final Desk desk;
  private final Finder finder;
  private final Card card;
  private final Place place;
  private final Actions actions;
  private final Rights rights;

  CustomerKeys(Desk desk, Finder finder, Card card, Place place, Actions actions, Rights rights) {
    this.desk = requireNonNull(desk, "desk is null");
    this.finder = requireNonNull(finder, "finder is null");
    this.card = requireNonNull(card, "card is null");
    this.place = requireNonNull(place, "place is null");
    this.actions = requireNonNull(actions, "actions is null");
    this.rights = requireNonNull(rights, "rights is null");
  }

  List<Binding> bindings() {
    return switch (place.now()) {
      case SEARCH -> searching();
      case LIST -> list();
      case BESIDE, OPEN -> inCard();
    };
  }

  /** One step: out of the customer, then out of the search. */
  void back() {
    if (place.isInCard()) {
      card.mask();
      place.go(Place.Part.LIST);
    } else if (finder.isSearching()) {
      finder.clear();
    } else {
      place.go(Place.Part.LIST);
    }
  }

  /** Opens the customer under the cursor. */
  void enter() {
    finder
        .current()
        .ifPresent(row -> {
          card.rest(Optional.of(row));
          card.open(row.id());
          place.go(Place.Part.OPEN);
        });
  }

  private List<Binding> searching() {
    return List.of(
        Binding.of(CustomerCommands.SEARCH_LEAVE, () -> place.go(Place.Part.LIST)),
        Binding.of(CustomerCommands.SEARCH_CLEAR, this::back),
        Binding.of(CommonCommands.NEXT_PANE, () -> place.go(Place.Part.LIST)));
  }

  private List<Binding> list() {
    List<Binding> bindings = new ArrayList<>();
    boolean somebody = finder.current().isPresent();
    if (somebody) {
      bindings.add(Binding.of(CommonCommands.OPEN, this::enter));
    }
    bindings.add(Binding.of(CustomerCommands.SEARCH, () -> place.go(Place.Part.SEARCH)));
    if (somebody) {
      bindings.add(unlocked(CustomerCommands.RECORD, this::record));
      bindings.add(unlocked(CustomerCommands.CONSENT.unhinted(), rights::askConsent));
      card.view()
          .filter(RevealForm::isNeeded)
          .ifPresent(view ->
              bindings.add(Binding.of(CustomerCommands.REVEAL.unhinted(), this::revealBeside)));
      bindings.add(unlocked(EDIT, actions::edit));
    }
    bindings.add(unlocked(NEW, actions::addCustomer));
    addUnlock(bindings);
    addNarrowing(bindings);
    if (somebody) {
      bindings.add(Binding.of(CommonCommands.NEXT_PANE, this::beside));
    }
    bindings.add(Binding.of(CommonCommands.REFRESH.unhinted(), finder::refresh));
    addDetails(bindings, finder.pane().failure().or(card::failure));
    return bindings;
  }

  private void addNarrowing(List<Binding> bindings) {
    if (finder.isSearching()) {
      bindings.add(
          Binding.refused(CustomerCommands.FILTER, desk.say("customers.search.everybody")));
      bindings.add(Binding.refused(CommonCommands.SORT, desk.say("customers.search.sorted")));
      return;
    }
    bindings.add(
        Binding.of(
            CustomerCommands.FILTER,
            () -> Filters.form(desk, finder.filter(), finder::filter).open()));
    bindings.add(Binding.of(CommonCommands.SORT, finder::nextSort));
    if (!finder.filter().isEverybody()) {
      bindings.add(
          Binding.of(CustomerCommands.FILTER_CLEAR, () -> finder.filter(CustomerFilter.EVERYBODY)));
    }
  }

  private List<Binding> inCard() {
    List<Binding> bindings = new ArrayList<>();
    card.target()
        .flatMap(CustomerKeys::order)
        .ifPresent(
            order -> bindings.add(Binding.of(CommonCommands.OPEN, () -> actions.open(order))));
    bindings.add(Binding.of(BACK, this::back));
    addUnlock(bindings);
    bindings.add(unlocked(CustomerCommands.RECORD, this::record));
    bindings.add(unlocked(CustomerCommands.CONSENT, rights::askConsent));
    bindings.add(unlocked(CustomerCommands.RIGHTS, rights::showMenu));
    card.view().ifPresent(view -> addMasked(bindings, view));
    bindings.add(unlocked(EDIT, actions::edit));
    if (card.view().isPresent()) {
      bindings.add(Binding.of(CustomerCommands.EVENTS, card::nextEvents));
      bindings.add(Binding.of(CustomerCommands.ORIGINS, card::switchOrigins));
      addMerge(bindings);
    }
    bindings.add(Binding.of(CommonCommands.NEXT_PANE, this::cross));
    bindings.add(Binding.of(CommonCommands.REFRESH.unhinted(), card::read));
    addDetails(bindings, card.failure());
    return bindings;
  }

  private void addMasked(List<Binding> bindings, CustomerView view) {
    if (RevealForm.isNeeded(view)) {
      bindings.add(Binding.of(CustomerCommands.REVEAL, actions::reveal));
      bindings.add(
          card.revealedValue()
              .map(value -> Binding.of(CustomerCommands.COPY, () -> actions.copy(value)))
              .orElseGet(
                  () -> Binding.refused(CustomerCommands.COPY, desk.say("customers.copy.first"))));
    }
  }

  private void addMerge(List<Binding> bindings) {
    boolean several = card.view().filter(view -> !MergeForm.offered(view).isEmpty()).isPresent();
    bindings.add(
        several
            ? Binding.of(CustomerCommands.MERGE, actions::merge)
            : Binding.refused(CustomerCommands.MERGE, desk.say("customers.merge.none")));
  }

  private void addUnlock(List<Binding> bindings) {
    if (desk.situation().locked()) {
      bindings.add(Binding.of(CustomerCommands.UNLOCK, desk::unlock));
    }
  }

  private void addDetails(List<Binding> bindings, Optional<PelangganException> failure) {
    failure.ifPresent(
        why -> bindings.add(Binding.of(CommonCommands.DETAILS, () -> desk.fail(why))));
  }

  /** What is sealed can be changed only while the keys are open. */
  private Binding unlocked(Command command, Runnable action) {
    return desk.situation().locked()
        ? Binding.refused(command, desk.say("customers.locked.refusal"))
        : Binding.of(command, action);
  }

  private void revealBeside() {
    beside();
    actions.reveal();
  }

  private void beside() {
    place.go(Place.Part.BESIDE);
    card.customer().ifPresent(card::open);
  }

  private void cross() {
    if (place.now() == Place.Part.BESIDE) {
      back();
    } else {
      card.cross();
    }
  }

  private void record() {
    card.customer()
        .ifPresent(customer ->
            actions.record(
                customer,
                desk.say("customers.record", Map.of("name", card.title(desk.phrases())))));
  }

  private static Optional<OrderDocument> order(Target target) {
    return target instanceof Target.Event(var moment)
            && moment.document() instanceof OrderDocument order
        ? Optional.of(order)
        : Optional.empty();
  }
}

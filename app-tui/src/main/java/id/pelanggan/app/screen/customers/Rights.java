package id.pelanggan.app.screen.customers;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.Confirmation;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Form;
import id.pelanggan.app.controller.Notice;
import id.pelanggan.app.screen.more.retention.HoldForm;
import id.pelanggan.app.screen.privacy.erasures.EraseDialog;
import id.pelanggan.app.screen.privacy.register.Fields;
import id.pelanggan.application.customer.CustomerView;
import id.pelanggan.application.outreach.Sent;
import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.request.RequestKind;
import id.pelanggan.domain.request.RequestOrigin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What is done about the rights of the customer of a card. */
final class Rights {
  private static final int LONGEST = 2_000;

  private final Desk desk;
  private final Protections protections;
  private final Card card;
  private final Consumer<Optional<CustomerId>> changed;

  /**
   * @param changed hears whom a change was about
   */
  Rights(Desk desk, Protections protections, Card card, Consumer<Optional<CustomerId>> changed) {
    this.desk = requireNonNull(desk, "desk is null");
    this.protections = requireNonNull(protections, "protections is null");
    this.card = requireNonNull(card, "card is null");
    this.changed = requireNonNull(changed, "changed is null");
  }

  /** Asks the customer at the counter. */
  void askConsent() {
    card.use(view -> desk.work(() -> protections.show(view.id()), known -> ask(view, known)));
  }

  private void ask(CustomerView view, Protection known) {
    if (known.asked().isEmpty()) {
      desk.say(Notice.warning(desk.say("customers.consent.nothing")));
      return;
    }
    Optional<ConsentTopic> first =
        card.target()
            .flatMap(target ->
                target instanceof Target.Consent(var topic)
                    ? Optional.of(topic)
                    : Optional.empty());
    new ConsentDialog(
            desk,
            protections,
            view.id(),
            card.title(desk.phrases()),
            known,
            language(view),
            first,
            () -> changed.accept(Optional.of(view.id())))
        .open();
  }

  /** The customer's, or the operator's where nobody said it. */
  private String language(CustomerView view) {
    return Optional.ofNullable(view.attributes().get(Attribute.LANGUAGE))
        .map(said -> said.value())
        .filter(said -> said.matches("[a-z]{2}"))
        .orElseGet(() -> desk.phrases().language().code());
  }

  /** Lists everything else. */
  void showMenu() {
    card.use(view ->
        desk.open(
            new RightsMenu(
                desk,
                desk.say("customers.rights.title", Map.of("name", card.title(desk.phrases()))),
                offered(view))));
  }

  private List<Binding> offered(CustomerView view) {
    CustomerId customer = view.id();
    List<Binding> offered = new ArrayList<>();
    offered.add(Binding.of(RightsMenu.REQUEST, () -> openRequest(customer)));
    offered.add(Binding.of(RightsMenu.LINK, () -> sendLink(customer)));
    offered.add(Binding.of(RightsMenu.READ_OUT, () -> readOutLink(customer)));
    offered.add(
        view.restricted()
            ? Binding.of(
                RightsMenu.UNRESTRICT,
                () ->
                    store(
                        customer,
                        () -> protections.liftRestriction(customer),
                        "customers.rights.unrestricted"))
            : Binding.of(RightsMenu.RESTRICT, () -> askToRestrict(customer)));
    offered.add(
        Binding.of(
            RightsMenu.KEEP,
            () -> store(customer, () -> protections.keep(customer), "privacy.keep.done")));
    offered.add(
        Binding.of(
            RightsMenu.HOLD,
            () -> new HoldForm(desk, protections::hold).open(customer, () -> reread(customer))));
    offered.add(
        Binding.of(
            RightsMenu.ERASE,
            () ->
                new EraseDialog(desk, protections.erasures(), () -> reread(customer))
                    .ask(customer, card.title(desk.phrases()))));
    return offered;
  }

  private void openRequest(CustomerId customer) {
    new Form(
            desk,
            "privacy.request",
            desk.say("privacy.request.title"),
            List.of(
                Fields.choice(
                    desk.phrases(),
                    "kind",
                    "privacy.field.kind",
                    RequestKind.class,
                    "privacy.RequestKind."),
                Fields.choice(
                    desk.phrases(),
                    "origin",
                    "privacy.field.origin",
                    RequestOrigin.class,
                    "privacy.RequestOrigin."),
                Fields.line(desk.phrases(), "words", "privacy.field.words", LONGEST, "")),
            (form, values) ->
                desk.work(
                    () -> {
                      protections.open(
                          RequestKind.valueOf(values.getOrDefault("kind", "")),
                          RequestOrigin.valueOf(values.getOrDefault("origin", "")),
                          customer,
                          values.getOrDefault("words", ""));
                      return customer;
                    },
                    opened -> {
                      form.close();
                      desk.say(Notice.done(desk.say("privacy.request.done")));
                    },
                    failure -> {
                      form.resume();
                      desk.fail(failure);
                    }))
        .open();
  }

  private void askToRestrict(CustomerId customer) {
    Confirmation.ask(
        desk,
        new Confirmation.Question(
            desk.say("customers.rights.restrict.title"),
            List.of(desk.say("privacy.answer.RESTRICTION")),
            desk.say("customers.rights.restrict.verb"),
            "",
            () ->
                store(
                    customer,
                    () -> protections.restrict(customer),
                    "customers.rights.restricted")));
  }

  private void sendLink(CustomerId customer) {
    desk.work(() -> protections.sendLink(customer), this::tell);
  }

  private void tell(Sent sent) {
    switch (sent) {
      case Sent.NoAddress none -> desk.say(Notice.warning(desk.say("customers.rights.link.none")));
      case Sent.Taken(String to) ->
          desk.say(Notice.done(desk.say("customers.rights.link.sent", Map.of("to", to))));
      case Sent.NobodyThere(String to) ->
          desk.say(Notice.warning(desk.say("customers.rights.link.nobody", Map.of("to", to))));
      case Sent.NotNow(String reason) ->
          desk.say(Notice.warning(desk.say("customers.rights.link.later")));
    }
  }

  private void readOutLink(CustomerId customer) {
    desk.work(
        () -> protections.readOutLink(customer),
        words ->
            Confirmation.ask(
                desk,
                new Confirmation.Question(
                    desk.say("customers.rights.readout.title"),
                    words.lines().toList(),
                    desk.say("customers.rights.readout.copy"),
                    "",
                    () -> desk.copy(words))));
  }

  private void store(CustomerId customer, Runnable storing, String done) {
    desk.work(
        () -> {
          storing.run();
          return done;
        },
        said -> {
          desk.say(Notice.done(desk.say(said)));
          reread(customer);
        });
  }

  private void reread(CustomerId customer) {
    changed.accept(Optional.of(customer));
  }
}

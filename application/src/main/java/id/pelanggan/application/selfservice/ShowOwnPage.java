package id.pelanggan.application.selfservice;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.customer.OwnRecord;
import id.pelanggan.application.port.RetentionCases;
import id.pelanggan.application.port.Shops;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.application.purpose.KnownController;
import id.pelanggan.application.purpose.PurposeBook;
import id.pelanggan.application.request.Requests;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.customer.CustomerProfile;
import id.pelanggan.domain.customer.Sourced;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.outreach.OutreachError;
import id.pelanggan.domain.purpose.LegalBasis;
import id.pelanggan.domain.purpose.Purpose;
import id.pelanggan.domain.purpose.PurposeRegister;
import id.pelanggan.domain.purpose.RetentionTerm;
import id.pelanggan.domain.retention.RetentionCase;
import id.pelanggan.domain.source.Source;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Shows a customer what is kept of them, and why. */
public final class ShowOwnPage {
  private final Gate gate;
  private final Audit audit;
  private final Transactions transactions;
  private final Sessions sessions;
  private final OwnRecord own;
  private final OwnHistory history;
  private final OwnChoices choices;
  private final Requests requests;
  private final RetentionCases cases;
  private final PurposeBook purposes;
  private final KnownController controller;
  private final Shops shops;
  private final Clock clock;

  @Inject
  public ShowOwnPage(
      Gate gate,
      Audit audit,
      Transactions transactions,
      Sessions sessions,
      OwnRecord own,
      OwnHistory history,
      OwnChoices choices,
      Requests requests,
      RetentionCases cases,
      PurposeBook purposes,
      KnownController controller,
      Shops shops,
      Clock clock) {
    this.gate = requireNonNull(gate, "gate is null");
    this.audit = requireNonNull(audit, "audit is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.sessions = requireNonNull(sessions, "sessions is null");
    this.own = requireNonNull(own, "own is null");
    this.history = requireNonNull(history, "history is null");
    this.choices = requireNonNull(choices, "choices is null");
    this.requests = requireNonNull(requests, "requests is null");
    this.cases = requireNonNull(cases, "cases is null");
    this.purposes = requireNonNull(purposes, "purposes is null");
    this.controller = requireNonNull(controller, "controller is null");
    this.shops = requireNonNull(shops, "shops is null");
    this.clock = requireNonNull(clock, "clock is null");
  }

  /**
   * @param language two lower-case letters, of the texts
   * @throws PelangganException {@link OutreachError#SESSION_ENDED}
   */
  public OwnPage show(CallContext context, SessionToken session, String language) {
    gate.require(context, Permission.ACT_FOR_ONESELF);
    return transactions.inTransaction(() -> {
      CustomerId customer = sessions.require(context, session);
      audit.note(context, AuditAction.CUSTOMER_READ, customer, customer.value());
      return page(customer, language);
    });
  }

  private OwnPage page(CustomerId customer, String language) {
    CustomerProfile profile = own.profile(customer);
    PurposeRegister register = purposes.register();
    OwnHistory.History had = history.read(customer);
    String shop = shops.findShop().orElseThrow().name().value();
    return new OwnPage(
        shop,
        controller.find().officer().map(known -> String.join(", ", known.parts())).orElse(""),
        profile.name(),
        attributes(profile),
        profile.contactPoints().stream()
            .map(Sourced::value)
            .map(point -> contact(customer, point))
            .toList(),
        profile.addresses().stream().map(Sourced::value).toList(),
        preferences(profile),
        had.sources().stream().map(source -> name(source, shop)).distinct().sorted().toList(),
        had.counts(),
        register.active().stream().flatMap(one -> purpose(one, language).stream()).toList(),
        choices.list(customer, register, language),
        requests.listOpen(customer).stream().map(ShowOwnPage::request).toList(),
        farewell(customer));
  }

  private static Map<Attribute, String> attributes(CustomerProfile profile) {
    Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
    profile.attributes().forEach((attribute, said) -> attributes.put(attribute, said.value()));
    return attributes;
  }

  private OwnPage.Contact contact(CustomerId customer, ContactPoint point) {
    return new OwnPage.Contact(own.key(customer, point), point.kind(), point.written());
  }

  private static SortedMap<String, String> preferences(CustomerProfile profile) {
    SortedMap<String, String> preferences = new TreeMap<>();
    profile.preferences().forEach((topic, said) -> preferences.put(topic, said.value()));
    return preferences;
  }

  /** What operators wrote is what the shop says. */
  private static String name(Source source, String shop) {
    return source.trust() == Source.TRUST_OF_OPERATORS ? shop : source.name();
  }

  private static Optional<OwnPage.Purpose> purpose(Purpose purpose, String language) {
    return purpose
        .basis()
        .map((LegalBasis basis) ->
            new OwnPage.Purpose(
                purpose.code(),
                purpose.title().in(language),
                purpose.description().in(language),
                basis,
                purpose.citation(),
                purpose.retention().map(RetentionTerm::period)));
  }

  private static OwnPage.Request request(Requests.Open open) {
    return new OwnPage.Request(open.kind(), open.receivedAt(), open.dueAt(), open.receipt());
  }

  /** The last day of grace; nobody is let go before it is over. */
  private Optional<LocalDate> farewell(CustomerId customer) {
    return cases.list(customer).stream()
        .filter(one -> !one.state().isOver())
        .map(RetentionCase::graceUntil)
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder())
        .map(until -> LocalDate.ofInstant(until, clock.getZone()));
  }
}

package id.pelanggan.application.agreement;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.consent.ConsentContactIds;
import id.pelanggan.application.consent.ConsentTerms;
import id.pelanggan.application.customer.ContactKeys;
import id.pelanggan.application.intake.Archive;
import id.pelanggan.application.port.ConsentContacts;
import id.pelanggan.application.port.Consents;
import id.pelanggan.application.port.Customers;
import id.pelanggan.application.port.Customers.KeptProfile;
import id.pelanggan.application.port.Restrictions;
import id.pelanggan.application.vault.OpenKeys;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.consent.ConsentKey;
import id.pelanggan.domain.consent.ConsentState;
import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.consent.SendDecision;
import id.pelanggan.domain.consent.SendRefusal;
import id.pelanggan.domain.customer.CustomerId;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The one gate for everything that is sent: what it does not allow is not sent. */
public final class DecideSending {
  private final Gate gate;
  private final OpenKeys openKeys;
  private final ConsentTerms terms;
  private final Customers customers;
  private final Archive archive;
  private final Consents consents;
  private final ConsentContacts contacts;
  private final ConsentContactIds contactIds;
  private final ContactKeys contactKeys;
  private final Restrictions restrictions;
  private final Clock clock;

  @Inject
  DecideSending(
      Gate gate,
      OpenKeys openKeys,
      ConsentTerms terms,
      Customers customers,
      Archive archive,
      Consents consents,
      ConsentContacts contacts,
      ConsentContactIds contactIds,
      ContactKeys contactKeys,
      Restrictions restrictions,
      Clock clock) {
    this.gate = requireNonNull(gate, "gate is null");
    this.openKeys = requireNonNull(openKeys, "openKeys is null");
    this.terms = requireNonNull(terms, "terms is null");
    this.customers = requireNonNull(customers, "customers is null");
    this.archive = requireNonNull(archive, "archive is null");
    this.consents = requireNonNull(consents, "consents is null");
    this.contacts = requireNonNull(contacts, "contacts is null");
    this.contactIds = requireNonNull(contactIds, "contactIds is null");
    this.contactKeys = requireNonNull(contactKeys, "contactKeys is null");
    this.restrictions = requireNonNull(restrictions, "restrictions is null");
    this.clock = requireNonNull(clock, "clock is null");
  }

  /**
   * Decides of some thousand customers at most.
   *
   * @param at when it is to be sent
   * @return a decision for each of the customers
   */
  public Map<CustomerId, SendDecision> decide(
      CallContext context, Collection<CustomerId> about, ConsentTopic topic, Instant at) {
    gate.require(context, Permission.SEE_CONSENTS);
    openKeys.require();
    SendRule rule = new SendRule(terms.read().purposes(), topic, at, clock.getZone());
    Facts facts = new Facts(about);
    Map<CustomerId, SendDecision> decisions = new HashMap<>();
    for (KeptProfile kept : customers.listProfiles(about)) {
      CustomerId customer = kept.customer();
      archive
          .findProfile(kept)
          .ifPresent(profile ->
              decisions.put(
                  customer,
                  rule.decide(
                      profile,
                      facts.states.getOrDefault(customer, Map.of()),
                      facts.restricted.contains(customer),
                      point ->
                          contactIds.find(facts.points.getOrDefault(customer, List.of()), point),
                      point -> contactKeys.of(customer, point))));
    }
    about.forEach(customer ->
        decisions.putIfAbsent(customer, new SendDecision.Refused(Set.of(SendRefusal.GONE))));
    return decisions;
  }

  /** What is known of the customers without a key. */
  private final class Facts {
    private final Map<CustomerId, Map<ConsentKey, ConsentState>> states = new HashMap<>();
    private final Map<CustomerId, List<ConsentContacts.Point>> points = new HashMap<>();
    private final Set<CustomerId> restricted;

    Facts(Collection<CustomerId> about) {
      consents
          .listStates(about)
          .forEach(held ->
              states
                  .computeIfAbsent(held.customer(), id -> new HashMap<>())
                  .put(held.key(), held.state()));
      contacts
          .list(about)
          .forEach(point ->
              points.merge(
                  point.customer(),
                  List.of(point),
                  (some, more) -> Stream.concat(some.stream(), more.stream()).toList()));
      restricted = restrictions.list(about);
    }
  }
}

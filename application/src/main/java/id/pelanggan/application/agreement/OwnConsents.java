package id.pelanggan.application.agreement;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.agreement.ConsentView.Consent;
import id.pelanggan.application.customer.KnownCustomers;
import id.pelanggan.application.port.Consents;
import id.pelanggan.application.port.Consents.Held;
import id.pelanggan.application.port.Sources;
import id.pelanggan.domain.consent.ConsentEvent;
import id.pelanggan.domain.consent.ConsentEventId;
import id.pelanggan.domain.consent.ConsentState;
import id.pelanggan.domain.consent.Standing;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.source.SourceId;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a customer's consents stand now, for callers who have asked the gate. */
public final class OwnConsents {
  private static final Comparator<Held> IN_ORDER =
      Comparator.<Held, String>comparing(held -> held.key().topic().purpose().value())
          .thenComparing(held -> held.key().topic().channel())
          .thenComparing(held -> held.key().contact().isPresent())
          .thenComparing(held -> held.state().since());

  private final KnownCustomers customers;
  private final Consents consents;
  private final ContactPoints contactPoints;
  private final Sources sources;
  private final Clock clock;

  @Inject
  OwnConsents(
      KnownCustomers customers,
      Consents consents,
      ContactPoints contactPoints,
      Sources sources,
      Clock clock) {
    this.customers = requireNonNull(customers, "customers is null");
    this.consents = requireNonNull(consents, "consents is null");
    this.contactPoints = requireNonNull(contactPoints, "contactPoints is null");
    this.sources = requireNonNull(sources, "sources is null");
    this.clock = requireNonNull(clock, "clock is null");
  }

  /** By purpose and channel, the whole channel before single contact points. */
  public List<Consent> list(CustomerId customer) {
    Map<ConsentEventId, SourceId> speakers = new HashMap<>();
    for (Consents.Kept kept : consents.list(customer)) {
      ConsentEvent event = kept.event();
      event.source().ifPresent(source -> speakers.put(event.id(), source));
    }
    Instant now = clock.instant();
    return list(
        customer,
        contactPoints.read(customer, customers.profile(customer)),
        state -> Optional.ofNullable(speakers.get(state.decidedBy())).flatMap(sources::find),
        now);
  }

  List<Consent> list(CustomerId customer, ContactPoints.Known points, Speaker speaker, Instant at) {
    return consents.listStates(List.of(customer)).stream()
        .filter(held -> held.state().standing() != Standing.UNKNOWN || held.state().hasOpenClaim())
        .sorted(IN_ORDER)
        .map(held -> consent(held, points, speaker, at))
        .toList();
  }

  private static Consent consent(
      Held held, ContactPoints.Known points, Speaker speaker, Instant at) {
    ConsentState state = held.state();
    boolean over = state.at(at) != state.standing();
    return new Consent(
        held.key().topic(),
        held.key().contact().map(points::of),
        state.at(at),
        over ? state.endsAt().orElseThrow() : state.since(),
        state.endsAt(),
        state.method(),
        speaker.of(state),
        state.hasOpenClaim());
  }

  /** Finds the source that decided a state. */
  @FunctionalInterface
  interface Speaker {
    Optional<Source> of(ConsentState state);
  }
}

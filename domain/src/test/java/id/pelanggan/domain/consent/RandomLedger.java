package id.pelanggan.domain.consent;

import id.pelanggan.domain.access.OperatorId;
import id.pelanggan.domain.customer.Channel;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.source.StartingPurposes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** Entries as they come in over time: acts, words of sources, moves, undone imports, the clock. */
final class RandomLedger {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final OperatorId OPERATOR = new OperatorId(new UUID(9, 9));
  private static final int PEOPLE = 3;

  private final Random random;
  private final List<CustomerId> customers = new ArrayList<>();
  private final Map<CustomerId, List<ConsentEvent>> ledgers = new HashMap<>();
  private final Map<CustomerId, Map<ConsentKey, ConsentState>> states = new HashMap<>();
  private Instant now = START;
  private long last;

  RandomLedger(Random random) {
    this.random = random;
    for (int person = 1; person <= PEOPLE; person++) {
      CustomerId customer = new CustomerId(new UUID(1, person));
      customers.add(customer);
      ledgers.put(customer, new ArrayList<>());
      states.put(customer, new HashMap<>());
    }
  }

  List<CustomerId> customers() {
    return customers;
  }

  List<ConsentEvent> ledger(CustomerId customer) {
    return ledgers.getOrDefault(customer, List.of());
  }

  Map<ConsentKey, ConsentState> states(CustomerId customer) {
    return states.getOrDefault(customer, Map.of());
  }

  Instant now() {
    return now;
  }

  /** What comes in next, about one customer; the states are not changed yet. */
  ConsentEvent next() {
    now = now.plus(Duration.ofHours(random.nextInt(24 * 20)));
    return switch (random.nextInt(8)) {
      case 0, 1 -> ownAct(ConsentAct.GRANTED);
      case 2 -> ownAct(random.nextBoolean() ? ConsentAct.REFUSED : ConsentAct.WITHDRAWN);
      case 3, 4 -> word(random.nextBoolean() ? ConsentAct.GRANTED : ConsentAct.REFUSED);
      case 5 -> undone();
      case 6 -> clock();
      default -> carried();
    };
  }

  void add(ConsentEvent event) {
    ledgers.computeIfAbsent(event.customer(), id -> new ArrayList<>()).add(event);
    ConsentFold.add(states.computeIfAbsent(event.customer(), id -> new HashMap<>()), event);
  }

  ConsentKey anyKey() {
    ConsentTopic topic =
        new ConsentTopic(
            StartingPurposes.MARKETING, random.nextBoolean() ? Channel.EMAIL : Channel.WHATSAPP);
    int contact = random.nextInt(3);
    return new ConsentKey(
        topic, contact == 0 ? Optional.empty() : Optional.of(new ContactId(new UUID(2, contact))));
  }

  private ConsentEvent ownAct(ConsentAct act) {
    Optional<Instant> end =
        act == ConsentAct.GRANTED && random.nextBoolean()
            ? Optional.of(now.plus(Duration.ofDays(random.nextInt(60))))
            : Optional.empty();
    return event(any(), anyKey(), act, ConsentMethod.COUNTER, said(), end, Optional.empty(), false);
  }

  private ConsentEvent word(ConsentAct act) {
    Optional<Instant> end =
        act == ConsentAct.GRANTED && random.nextBoolean()
            ? Optional.of(now.plus(Duration.ofDays(random.nextInt(60))))
            : Optional.empty();
    return event(
        any(), anyKey(), act, ConsentMethod.SOURCE, said(), end, Optional.of(source()), false);
  }

  private ConsentEvent undone() {
    return event(
        any(),
        anyKey(),
        ConsentAct.EXPIRED,
        ConsentMethod.UNDONE,
        now,
        Optional.empty(),
        Optional.of(source()),
        false);
  }

  private ConsentEvent clock() {
    return event(
        any(),
        anyKey(),
        ConsentAct.EXPIRED,
        ConsentMethod.CLOCK,
        now,
        Optional.empty(),
        Optional.empty(),
        false);
  }

  /** From another customer's state, as far as there is one. */
  private ConsentEvent carried() {
    CustomerId from = any();
    ConsentKey key = anyKey();
    ConsentState state = states(from).get(key);
    ConsentAct act =
        state == null
            ? ConsentAct.GRANTED
            : switch (state.at(now)) {
              case GRANTED, UNKNOWN -> ConsentAct.GRANTED;
              case EXPIRED -> ConsentAct.EXPIRED;
              case WITHDRAWN -> ConsentAct.WITHDRAWN;
              case REFUSED -> ConsentAct.REFUSED;
            };
    Optional<SourceId> source = random.nextBoolean() ? Optional.of(source()) : Optional.empty();
    return event(any(), key, act, ConsentMethod.CARRIED, now, Optional.empty(), source, true);
  }

  /** Often late, sometimes from the future. */
  private Instant said() {
    return now.plus(Duration.ofHours(random.nextInt(24 * 40) - 24L * 35));
  }

  private CustomerId any() {
    return customers.get(random.nextInt(customers.size()));
  }

  private SourceId source() {
    return new SourceId(new UUID(3, 1 + random.nextInt(2)));
  }

  private ConsentEvent event(
      CustomerId customer,
      ConsentKey key,
      ConsentAct act,
      ConsentMethod method,
      Instant occurredAt,
      Optional<Instant> endsAt,
      Optional<SourceId> source,
      boolean hasOrigin) {
    ConsentEventId id = new ConsentEventId(new UUID(4, ++last));
    return new ConsentEvent(
        id,
        customer,
        key,
        act,
        method,
        Optional.empty(),
        false,
        OPERATOR,
        occurredAt,
        now,
        endsAt,
        source,
        Optional.empty(),
        hasOrigin ? Optional.of(id) : Optional.empty());
  }
}

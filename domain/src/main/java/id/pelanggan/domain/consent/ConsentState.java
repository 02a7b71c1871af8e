package id.pelanggan.domain.consent;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Where one consent stands: a pure function of the entries of the ledger in its order. Nothing but
 * the customer's own act ever loosens it.
 *
 * @param since when what decided it was said
 * @param endsAt until when it holds; empty where it is not granted, or for ever
 * @param ownActAt when the customer's last own act was
 * @param refusedAt the last time at which anybody else said no; a yes of the customer of before
 *     that is late
 * @param decidedBy the entry that made it so
 * @param byGuardian whether somebody spoke for the customer then
 * @param grounds what says yes besides own acts: sources, and entries carried along
 */
public record ConsentState(
    Standing standing,
    Instant since,
    Optional<Instant> endsAt,
    Optional<Instant> ownActAt,
    Optional<Instant> refusedAt,
    ConsentMethod method,
    ConsentEventId decidedBy,
    boolean byGuardian,
    Set<UUID> grounds) {
  public ConsentState {
    requireNonNull(standing, "standing is null");
    requireNonNull(since, "since is null");
    requireNonNull(endsAt, "endsAt is null");
    requireNonNull(ownActAt, "ownActAt is null");
    requireNonNull(refusedAt, "refusedAt is null");
    requireNonNull(method, "method is null");
    requireNonNull(decidedBy, "decidedBy is null");
    grounds = Set.copyOf(grounds);
  }

  /** The state after the first entry. */
  public static ConsentState first(ConsentEvent event) {
    ConsentState nothing =
        new ConsentState(
            Standing.UNKNOWN,
            event.occurredAt(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            event.method(),
            event.id(),
            false,
            Set.of());
    return nothing.after(event);
  }

  /** The state after one more entry. */
  public ConsentState after(ConsentEvent event) {
    return switch (event.method()) {
      case COUNTER, PHONE_CALL, PAPER, MESSAGE, SELF_SERVICE, SIGN_UP -> afterOwnAct(event);
      case SOURCE ->
          event.grants()
              ? afterClaim(event, event.source().orElseThrow().value())
              : afterWord(event);
      case CARRIED ->
          event.grants()
              ? afterClaim(event, ground(event))
              : afterRefusal(event, standingOf(event.act()));
      case UNDONE -> afterUndo(event);
      case CLOCK -> isOver(event.occurredAt()) ? decided(Standing.EXPIRED, event) : this;
    };
  }

  /** Where it stands at a time: what has ended counts as expired, whether or not it is noted. */
  public Standing at(Instant now) {
    return isOver(now) ? Standing.EXPIRED : standing;
  }

  /** Whether a source says yes that does not count: the shop could ask the customer again. */
  public boolean hasOpenClaim() {
    return standing.compareTo(Standing.UNKNOWN) > 0 && !grounds.isEmpty();
  }

  /**
   * A late act changes nothing: either the customer granted later, or what they said last is a no
   * already.
   */
  private ConsentState afterOwnAct(ConsentEvent event) {
    Instant at = event.occurredAt();
    if (isAfter(ownActAt, at) || (event.grants() && isAfter(refusedAt, at))) {
      return this;
    }
    return new ConsentState(
        standingOf(event.act()),
        at,
        event.endsAt(),
        Optional.of(at),
        refusedAt,
        event.method(),
        event.id(),
        event.byGuardian(),
        Set.of());
  }

  private ConsentState afterClaim(ConsentEvent event, UUID ground) {
    Set<UUID> more = new HashSet<>(grounds);
    more.add(ground);
    ConsentState claimed = resting(more);
    return standing == Standing.UNKNOWN ? claimed.decided(Standing.GRANTED, event) : claimed;
  }

  /** What a source says counts where the customer said nothing since. */
  private ConsentState afterWord(ConsentEvent event) {
    ConsentState without = without(event.source().orElseThrow().value());
    return isAfter(ownActAt, event.occurredAt())
        ? without
        : without.afterRefusal(event, standingOf(event.act()));
  }

  private ConsentState afterRefusal(ConsentEvent event, Standing said) {
    ConsentState refused =
        new ConsentState(
            standing,
            since,
            endsAt,
            ownActAt,
            isAfter(refusedAt, event.occurredAt()) ? refusedAt : Optional.of(event.occurredAt()),
            method,
            decidedBy,
            byGuardian,
            grounds);
    return said.compareTo(standing) > 0 ? refused.decided(said, event) : refused;
  }

  private ConsentState afterUndo(ConsentEvent event) {
    UUID source = event.source().orElseThrow().value();
    ConsentState without = without(source);
    boolean alone = grounds.contains(source) && without.grounds.isEmpty();
    return standing == Standing.GRANTED && ownActAt.isEmpty() && alone
        ? without.decided(Standing.EXPIRED, event)
        : without;
  }

  private ConsentState without(UUID ground) {
    Set<UUID> rest = new HashSet<>(grounds);
    rest.remove(ground);
    return resting(rest);
  }

  private ConsentState resting(Set<UUID> changed) {
    return new ConsentState(
        standing, since, endsAt, ownActAt, refusedAt, method, decidedBy, byGuardian, changed);
  }

  private ConsentState decided(Standing now, ConsentEvent event) {
    return new ConsentState(
        now,
        event.occurredAt(),
        event.endsAt(),
        ownActAt,
        refusedAt,
        event.method(),
        event.id(),
        event.byGuardian(),
        grounds);
  }

  private boolean isOver(Instant now) {
    return standing == Standing.GRANTED && endsAt.filter(end -> !end.isAfter(now)).isPresent();
  }

  private static boolean isAfter(Optional<Instant> time, Instant at) {
    return time.filter(known -> known.isAfter(at)).isPresent();
  }

  private static UUID ground(ConsentEvent event) {
    return event
        .source()
        .map(source -> source.value())
        .orElseGet(() -> event.origin().orElseThrow().value());
  }

  private static Standing standingOf(ConsentAct act) {
    return switch (act) {
      case GRANTED, RENEWED -> Standing.GRANTED;
      case REFUSED -> Standing.REFUSED;
      case WITHDRAWN -> Standing.WITHDRAWN;
      case EXPIRED -> Standing.EXPIRED;
    };
  }
}

package id.pelanggan.domain.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.erasure.ErasureId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What retention does with one customer by one policy.
 *
 * @param policyVersion the one that was approved
 * @param dueSince the day on which its time was over
 * @param byHand whether somebody of the shop has to call or write
 * @param attempts how often a letter could not be handed over
 * @param warnedAt empty until the customer was, or nobody could be
 * @param graceUntil empty until the grace runs
 * @param nextAt when it is looked at again; empty where somebody has to do something first
 * @param erasure by which the customer goes
 */
public record RetentionCase(
    CaseId id,
    CustomerId customer,
    PolicyCode policy,
    int policyVersion,
    RetentionRunId run,
    CaseState state,
    LocalDate dueSince,
    boolean byHand,
    int attempts,
    Optional<Instant> warnedAt,
    Optional<WarningMeans> warnedBy,
    Optional<Instant> graceUntil,
    Optional<Instant> nextAt,
    Optional<ErasureId> erasure,
    Instant changedAt) {
  public RetentionCase {
    requireNonNull(id, "id is null");
    requireNonNull(customer, "customer is null");
    requireNonNull(policy, "policy is null");
    requireNonNull(run, "run is null");
    requireNonNull(state, "state is null");
    requireNonNull(dueSince, "dueSince is null");
    requireNonNull(warnedAt, "warnedAt is null");
    requireNonNull(warnedBy, "warnedBy is null");
    requireNonNull(graceUntil, "graceUntil is null");
    requireNonNull(nextAt, "nextAt is null");
    requireNonNull(erasure, "erasure is null");
    requireNonNull(changedAt, "changedAt is null");
    if (warnedAt.isPresent() != warnedBy.isPresent()) {
      throw new IllegalArgumentException("a warning without its means, or the reverse");
    }
  }

  /** One that was just approved. */
  public static RetentionCase due(
      CaseId id,
      CustomerId customer,
      RetentionPolicy policy,
      RetentionRunId run,
      LocalDate since,
      Instant at) {
    return new RetentionCase(
        id,
        customer,
        policy.code(),
        policy.version(),
        run,
        CaseState.DUE,
        since,
        false,
        0,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(at),
        Optional.empty(),
        at);
  }

  /** Told, or a reason why nobody could be; the grace begins. */
  public RetentionCase warned(WarningMeans means, Instant until, Instant at) {
    return new RetentionCase(
        id,
        customer,
        policy,
        policyVersion,
        run,
        CaseState.WARNED,
        dueSince,
        false,
        attempts,
        Optional.of(at),
        Optional.of(means),
        Optional.of(until),
        Optional.of(until),
        erasure,
        at);
  }

  /** Somebody of the shop has to call or write. */
  public RetentionCase leftToPeople(Instant at) {
    return new RetentionCase(
        id,
        customer,
        policy,
        policyVersion,
        run,
        CaseState.DUE,
        dueSince,
        true,
        attempts,
        warnedAt,
        warnedBy,
        graceUntil,
        Optional.empty(),
        erasure,
        at);
  }

  /** A letter could not be handed over now. */
  public RetentionCase triedAgain(Instant next, Instant at) {
    return new RetentionCase(
        id,
        customer,
        policy,
        policyVersion,
        run,
        CaseState.DUE,
        dueSince,
        false,
        attempts + 1,
        warnedAt,
        warnedBy,
        graceUntil,
        Optional.of(next),
        erasure,
        at);
  }

  /** On its way out. */
  public RetentionCase checked(Optional<ErasureId> by, Instant next, Instant at) {
    return new RetentionCase(
        id,
        customer,
        policy,
        policyVersion,
        run,
        CaseState.CHECKED,
        dueSince,
        false,
        attempts,
        warnedAt,
        warnedBy,
        graceUntil,
        Optional.of(next),
        by,
        at);
  }

  /** Kept by somebody, to be looked at again where it is known when. */
  public RetentionCase held(Optional<Instant> next, Instant at) {
    return new RetentionCase(
        id,
        customer,
        policy,
        policyVersion,
        run,
        CaseState.HELD,
        dueSince,
        false,
        attempts,
        warnedAt,
        warnedBy,
        graceUntil,
        next,
        erasure,
        at);
  }

  /** Goes on where it was before it was held. */
  public RetentionCase resumed(Instant at) {
    return new RetentionCase(
        id,
        customer,
        policy,
        policyVersion,
        run,
        warnedAt.isPresent() ? CaseState.WARNED : CaseState.DUE,
        dueSince,
        false,
        attempts,
        warnedAt,
        warnedBy,
        graceUntil,
        Optional.of(graceUntil.orElse(at)),
        erasure,
        at);
  }

  /** Over, one way or the other. */
  public RetentionCase ended(CaseState end, Instant at) {
    if (!end.isOver()) {
      throw new IllegalArgumentException("not an end: " + end);
    }
    return new RetentionCase(
        id,
        customer,
        policy,
        policyVersion,
        run,
        end,
        dueSince,
        false,
        attempts,
        warnedAt,
        warnedBy,
        graceUntil,
        Optional.empty(),
        erasure,
        at);
  }
}

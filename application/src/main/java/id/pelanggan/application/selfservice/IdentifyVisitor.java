package id.pelanggan.application.selfservice;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.ReservedOperators;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Who calls on behalf of the pages of customers. */
public final class IdentifyVisitor {
  private final Clock clock;

  @Inject
  public IdentifyVisitor(Clock clock) {
    this.clock = requireNonNull(clock, "clock is null");
  }

  /** A visitor may do nothing but what a link or a session of theirs allows. */
  public CallContext identify() {
    return new CallContext(
        ReservedOperators.CUSTOMERS,
        StartingPurposes.ADMINISTRATION,
        clock.instant().truncatedTo(ChronoUnit.MICROS));
  }
}

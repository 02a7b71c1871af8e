package id.pelanggan.application.access;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.Operators;
import id.pelanggan.domain.access.AccessError;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.source.PurposeCode;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Finds out who works with the program: the owner, as long as there is nobody else. */
public final class IdentifyOperator {
  private final Operators operators;
  private final Clock clock;

  @Inject
  public IdentifyOperator(Operators operators, Clock clock) {
    this.operators = requireNonNull(operators, "operators is null");
    this.clock = requireNonNull(clock, "clock is null");
  }

  /**
   * @param purpose what the operator is about to work for
   * @throws PelangganException {@link AccessError#OPERATOR_UNKNOWN} where no shop was set up
   */
  public CallContext identify(PurposeCode purpose) {
    return operators
        .findOwner()
        .map(owner ->
            new CallContext(owner.id(), purpose, clock.instant().truncatedTo(ChronoUnit.MICROS)))
        .orElseThrow(() -> new PelangganException(AccessError.OPERATOR_UNKNOWN));
  }
}

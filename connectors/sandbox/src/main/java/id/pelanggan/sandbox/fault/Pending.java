package id.pelanggan.sandbox.fault;

import static java.util.Objects.requireNonNull;

/** A fault with the calls that it saw. Guarded by {@link Faults}. */
final class Pending {
  private final PlannedFault planned;
  private int seen;
  private int met;

  Pending(PlannedFault planned) {
    this.planned = requireNonNull(planned, "planned is null");
  }

  PlannedFault planned() {
    return planned;
  }

  boolean meets(Target target) {
    if (!target.fits(planned)) {
      return false;
    }
    seen++;
    boolean turn = seen > planned.after() && (seen - planned.after()) % planned.every() == 0;
    if (turn) {
      met++;
    }
    return turn;
  }

  boolean isOver() {
    return met >= planned.times();
  }
}

package id.pelanggan.sandbox.fault;

import static java.util.Objects.requireNonNull;

/**
 * Something that is to go wrong. As a text it is the fault's word, its number and, each where it is
 * needed, more: {@code rate-limit=120}, {@code server-error=3,after=5,on=orders}, {@code
 * slow=1,times=10,every=2}.
 *
 * @param amount what {@link Fault#amount} counts; positive
 * @param times how many calls it meets; positive
 * @param after how many calls it lets pass before
 * @param every meets each so-many-th call only; positive
 * @param on which calls it meets: those whose path contains it; empty for all of the API but the
 *     tokens'
 */
public record PlannedFault(Fault fault, int amount, int times, int after, int every, String on) {
  public PlannedFault {
    requireNonNull(fault, "fault is null");
    requireNonNull(on, "on is null");
    if (amount < 1 || times < 1 || after < 0 || every < 1) {
      throw new IllegalArgumentException("a number of " + fault.word() + " is out of range");
    }
  }

  /** With the numbers that the fault has where none are said. */
  public static PlannedFault of(Fault fault) {
    return of(fault, fault.initial());
  }

  public static PlannedFault of(Fault fault, int amount) {
    return new PlannedFault(fault, amount, fault.times(amount), 0, 1, "");
  }

  /**
   * @throws IllegalArgumentException where it is no fault; the message repeats no more than the
   *     word that is not understood
   */
  public static PlannedFault parse(String text) {
    return FaultText.parse(text);
  }

  public PlannedFault times(int number) {
    return new PlannedFault(fault, amount, number, after, every, on);
  }

  public PlannedFault after(int calls) {
    return new PlannedFault(fault, amount, times, calls, every, on);
  }

  public PlannedFault every(int calls) {
    return new PlannedFault(fault, amount, times, after, calls, on);
  }

  public PlannedFault on(String path) {
    return new PlannedFault(fault, amount, times, after, every, path);
  }

  /** As {@link #parse} reads it. */
  @Override
  public String toString() {
    return FaultText.write(this);
  }
}

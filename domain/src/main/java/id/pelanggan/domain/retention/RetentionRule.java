package id.pelanggan.domain.retention;

import id.pelanggan.domain.purpose.DataKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;

/** Says whether something may be let go. Nothing in it looks at a clock. */
public final class RetentionRule {
  private RetentionRule() {}

  /**
   * Judges what a policy is about.
   *
   * @param triggeredOn from when on the time is counted; empty where nothing began it
   * @param floor until when a statute keeps it, that day included; empty where none does
   * @param holds those of the customer, in force or not
   * @param at when it is judged; days are those of UTC
   */
  public static Judgement judge(
      RetentionPolicy policy,
      Optional<LocalDate> triggeredOn,
      Optional<LocalDate> floor,
      Collection<Hold> holds,
      Instant at) {
    LocalDate today = LocalDate.ofInstant(at, ZoneOffset.UTC);
    Optional<LocalDate> dueOn =
        triggeredOn.filter(day -> policy.active()).map(day -> day.plus(policy.period()));
    if (dueOn.filter(day -> !day.isAfter(today)).isEmpty()) {
      return new Judgement.NotYet(dueOn);
    }
    if (floor.isPresent() && !floor.get().isBefore(today)) {
      return new Judgement.KeptByLaw(floor.get());
    }
    Optional<Hold> hold = holds.stream().filter(one -> holds(one, policy.subject(), at)).findAny();
    return hold.isPresent()
        ? new Judgement.Held(hold.get().id())
        : new Judgement.Due(dueOn.orElseThrow());
  }

  /** Whether a hold is in force and keeps what a policy is about. */
  public static boolean holds(Hold hold, RetentionSubject subject, Instant at) {
    return isInForce(hold, at)
        && switch (subject) {
          // A customer does not go while anything of them has to stay readable.
          case RetentionSubject.WholeCustomer whole -> true;
          case RetentionSubject.OneKind only -> keeps(hold, only.kind());
          case RetentionSubject.KeptAside nobodys -> false;
        };
  }

  public static boolean isInForce(Hold hold, Instant at) {
    LocalDate today = LocalDate.ofInstant(at, ZoneOffset.UTC);
    return hold.liftedAt().isEmpty()
        && hold.until().map(until -> !until.isBefore(today)).orElse(true);
  }

  /**
   * Until when evidence of bookkeeping is kept: so long after the end of the book year to which its
   * day belongs.
   *
   * @param lastDay of each book year
   */
  public static LocalDate floor(LocalDate documentDay, MonthDay lastDay, Period period) {
    LocalDate end = lastDay.atYear(documentDay.getYear());
    LocalDate closing =
        documentDay.isAfter(end) ? lastDay.atYear(Year.of(end.getYear()).getValue() + 1) : end;
    return closing.plus(period);
  }

  private static boolean keeps(Hold hold, DataKind kind) {
    return hold.isOfEverything() || hold.kinds().contains(kind);
  }

  /** What may be done. */
  public sealed interface Judgement {
    /**
     * @param dueOn the day on which it will be; empty where nothing began its time
     */
    record NotYet(Optional<LocalDate> dueOn) implements Judgement {}

    /** Its time is over, and a statute keeps it still. */
    record KeptByLaw(LocalDate until) implements Judgement {}

    /** Its time is over, and somebody keeps it still. */
    record Held(HoldId hold) implements Judgement {}

    record Due(LocalDate since) implements Judgement {}
  }
}

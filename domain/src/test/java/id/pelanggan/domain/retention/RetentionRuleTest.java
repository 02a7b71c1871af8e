package id.pelanggan.domain.retention;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.domain.access.OperatorId;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.purpose.DataKind;
import id.pelanggan.domain.retention.RetentionRule.Judgement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RetentionRuleTest {
  private static final int CASES = 10_000;
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
  private static final Instant NOW = TODAY.atTime(8, 0).toInstant(ZoneOffset.UTC);
  private static final MonthDay LAST_OF_DECEMBER = MonthDay.of(12, 31);

  @Test
  void shouldBeDueOnTheDayOnWhichThePeriodIsOver() {
    assertThat(judge(policy(Period.ofYears(1)), LocalDate.of(2025, 3, 1)))
        .isEqualTo(new Judgement.Due(TODAY));
    assertThat(judge(policy(Period.ofYears(1)), LocalDate.of(2025, 3, 2)))
        .isEqualTo(new Judgement.NotYet(Optional.of(LocalDate.of(2026, 3, 2))));
  }

  @Test
  void shouldNeverBeDueWhereNothingBeganItsTime() {
    assertThat(
            RetentionRule.judge(
                policy(Period.ZERO), Optional.empty(), Optional.empty(), List.of(), NOW))
        .isEqualTo(new Judgement.NotYet(Optional.empty()));
  }

  @Test
  void shouldKeepEvidenceForTenYearsFromTheEndOfItsBookYear() {
    assertThat(RetentionRule.floor(LocalDate.of(2016, 1, 5), LAST_OF_DECEMBER, Period.ofYears(10)))
        .isEqualTo(LocalDate.of(2026, 12, 31));
    assertThat(
            RetentionRule.floor(LocalDate.of(2016, 7, 1), MonthDay.of(6, 30), Period.ofYears(10)))
        .isEqualTo(LocalDate.of(2027, 6, 30));
  }

  @Test
  void shouldNeverLetGoWhatIsHeldOrFloored() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < CASES; i++) {
      Optional<LocalDate> triggered = Optional.of(day(random));
      LocalDate floor = TODAY.plusDays(random.nextInt(5_000));
      Hold hold = hold(random, Optional.of(TODAY.plusDays(random.nextInt(100))));
      RetentionPolicy policy = policy(period(random));

      assertThat(RetentionRule.judge(policy, triggered, Optional.of(floor), List.of(), NOW))
          .describedAs("seed %s", seed)
          .isNotInstanceOf(Judgement.Due.class);
      assertThat(RetentionRule.judge(policy, triggered, Optional.empty(), List.of(hold), NOW))
          .describedAs("seed %s", seed)
          .isNotInstanceOf(Judgement.Due.class);
    }
  }

  @Test
  void shouldNeverBeDueEarlierForALongerPeriod() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < CASES; i++) {
      LocalDate triggered = day(random);
      Period shorter = period(random);
      Period longer = shorter.plusMonths(random.nextInt(40));
      if (judge(policy(longer), triggered) instanceof Judgement.Due) {
        assertThat(judge(policy(shorter), triggered))
            .describedAs("seed %s", seed)
            .isInstanceOf(Judgement.Due.class);
      }
    }
  }

  @Test
  void shouldNotMindHoldsThatEndedOrKeepSomethingElse() {
    LocalDate longAgo = LocalDate.of(2020, 1, 1);
    Hold over = hold(Set.of(), Optional.of(TODAY.minusDays(1)), Optional.empty());
    Hold lifted = hold(Set.of(), Optional.empty(), Optional.of(NOW));
    Hold orders = hold(Set.of(DataKind.ORDER), Optional.empty(), Optional.empty());
    RetentionPolicy contacts =
        StartingPolicies.all().stream()
            .filter(policy -> policy.code().equals(StartingPolicies.DEAD_CONTACTS))
            .findFirst()
            .orElseThrow();

    assertThat(judge(contacts, longAgo, over, lifted, orders)).isInstanceOf(Judgement.Due.class);
    assertThat(judge(policy(Period.ofYears(1)), longAgo, orders))
        .isEqualTo(new Judgement.Held(orders.id()));
  }

  @Test
  void shouldShipPoliciesThatWarnBeforeWholeCustomersGo() {
    assertThat(StartingPolicies.all())
        .filteredOn(RetentionPolicy::isOfWholeCustomers)
        .isNotEmpty()
        .allMatch(RetentionPolicy::warnsFirst)
        .allMatch(policy -> policy.grace().equals(Period.ofDays(30)));
  }

  private static Judgement judge(RetentionPolicy policy, LocalDate triggered, Hold... holds) {
    return RetentionRule.judge(
        policy, Optional.of(triggered), Optional.empty(), List.of(holds), NOW);
  }

  private static RetentionPolicy policy(Period period) {
    return new RetentionPolicy(
        StartingPolicies.INACTIVE_CUSTOMERS,
        1,
        new RetentionSubject.WholeCustomer(),
        RetentionTrigger.LAST_INTERACTION,
        period,
        RetentionAction.ANONYMISE,
        true,
        Period.ofDays(30),
        "UU 27/2022",
        "Pelanggan yang tidak aktif",
        "Inactive customers",
        true);
  }

  private static LocalDate day(Random random) {
    return TODAY.minusDays(random.nextInt(6_000)).plusDays(random.nextInt(400));
  }

  private static Period period(Random random) {
    return Period.of(random.nextInt(3), random.nextInt(14), random.nextInt(60));
  }

  private static Hold hold(Random random, Optional<LocalDate> until) {
    return hold(
        random.nextBoolean() ? Set.of() : Set.of(DataKind.values()[random.nextInt(9)]),
        until,
        Optional.empty());
  }

  private static Hold hold(
      Set<DataKind> kinds, Optional<LocalDate> until, Optional<Instant> lifted) {
    return new Hold(
        new HoldId(new UUID(1, 2)),
        new CustomerId(new UUID(3, 4)),
        kinds,
        until,
        "UU 8/1997",
        new OperatorId(new UUID(5, 6)),
        NOW,
        lifted);
  }
}

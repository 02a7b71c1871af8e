package id.pelanggan.adapters.postgres.retention;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.port.RetentionFacts;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.retention.PolicyCode;
import id.pelanggan.domain.retention.RetentionPolicy;
import id.pelanggan.domain.retention.RetentionRule;
import id.pelanggan.domain.retention.RetentionRule.Judgement;
import id.pelanggan.domain.retention.StartingPolicies;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest
class PostgresRetentionFactsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 2, 28);
  private static final Instant NOW = TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC);
  private static final UUID SOURCE = new UUID(9, 9);

  private final TestDatabase database;
  private final RetentionFacts facts;

  PostgresRetentionFactsTest(TestDatabase database) {
    this.database = database;
    this.facts = new PostgresRetentionFacts(database.database());
  }

  @BeforeEach
  void begin() {
    database.empty();
  }

  @Test
  void shouldAgreeWithTheRuleAboutLastInteractions() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    Map<CustomerId, LocalDate> last = new HashMap<>();
    for (int i = 0; i < 200; i++) {
      CustomerId customer = new CustomerId(new UUID(7, i));
      Optional<LocalDate> latest = customer(customer, random);
      latest.ifPresent(day -> last.put(customer, day));
    }
    for (Period period :
        List.of(Period.ofYears(1), Period.ofMonths(13), Period.ofDays(365), Period.of(0, 6, 3))) {
      RetentionPolicy policy = policy(period);
      Map<CustomerId, LocalDate> expected =
          new TreeMap<>(Comparator.comparing(customer -> customer.value().toString()));
      last.forEach((customer, day) -> {
        Judgement judgement =
            RetentionRule.judge(policy, Optional.of(day), Optional.empty(), List.of(), NOW);
        if (judgement instanceof Judgement.Due due) {
          expected.put(customer, due.since());
        }
      });

      Map<CustomerId, LocalDate> found = new HashMap<>();
      facts.listDue(policy, NOW).forEach(due -> found.put(due.customer(), due.since()));

      assertThat(found).describedAs("seed %s, %s", seed, period).isEqualTo(expected);
      assertThat(facts.count(policy, NOW, 3).due()).isEqualTo(expected.size());
      assertThat(facts.listTriggers(policy, last.keySet()))
          .describedAs("seed %s", seed)
          .isEqualTo(last);
    }
  }

  @Test
  void shouldCountFromTheDayOnWhichSomebodyBecameKnownWhereNothingElseIs() {
    CustomerId customer = new CustomerId(UUID.fromString("0190f3a0-0000-7000-8000-000000000001"));
    insert(customer, false, Optional.empty());

    assertThat(facts.listTriggers(policy(Period.ofYears(1)), List.of(customer)))
        .containsEntry(
            customer, LocalDate.ofInstant(Instant.ofEpochMilli(0x0190f3a00000L), ZoneOffset.UTC));
  }

  @Test
  void shouldNeverCountWalkInsHeldOnesAndThoseUnderWay() {
    insert(new CustomerId(new UUID(1, 1)), true, Optional.of(LocalDate.of(2010, 1, 1)));
    CustomerId held = new CustomerId(new UUID(1, 2));
    insert(held, false, Optional.of(LocalDate.of(2010, 1, 1)));
    database.execute(
        "insert into operator (id, name, is_owner, created_at) values ('%s', 'Ani', true, now())"
            .formatted(SOURCE),
        """
        insert into hold (customer_id, id, kinds, citation, placed_by, placed_at)
        values ('%s', '%s', '{ORDER}', 'UU 8/1997', '%s', now())
        """
            .formatted(held.value(), SOURCE, SOURCE));

    RetentionFacts.Count count = facts.count(policy(Period.ofYears(1)), NOW, 10);

    assertThat(count).isEqualTo(new RetentionFacts.Count(0, 1, 0, List.of()));
    assertThat(facts.listDue(policy(Period.ofYears(1)), NOW)).isEmpty();
  }

  @Test
  void shouldCountGoneCustomersFromTheLastSourceThatHadThem() {
    CustomerId gone = new CustomerId(new UUID(1, 1));
    CustomerId half = new CustomerId(new UUID(1, 2));
    insert(gone, false, Optional.empty());
    insert(half, false, Optional.empty());
    identity(gone, 1, Optional.of("2025-01-01"));
    identity(gone, 2, Optional.of("2025-03-05"));
    identity(half, 3, Optional.of("2025-01-01"));
    identity(half, 4, Optional.empty());
    RetentionPolicy policy = shipped(StartingPolicies.GONE_AT_SOURCES);

    assertThat(facts.listTriggers(policy, List.of(gone, half)))
        .isEqualTo(Map.of(gone, LocalDate.of(2025, 3, 5)));
    assertThat(facts.count(policy, NOW, 5).first())
        .containsExactly(new RetentionFacts.Due(gone, LocalDate.of(2025, 9, 5)));
    facts.noteSeen(List.of(gone), NOW);
    assertThat(facts.count(policy, NOW, 5).due()).isZero();
  }

  @Test
  void shouldAnswerForEveryOtherPolicy() {
    CustomerId customer = new CustomerId(new UUID(1, 1));
    insert(customer, false, Optional.of(LocalDate.of(2010, 1, 1)));
    for (RetentionPolicy policy : StartingPolicies.all()) {
      switch (policy.trigger()) {
        case CONTACT_DEAD, CONSENT_WITHDRAWN, END_OF_BOOK_YEAR ->
            assertThat(facts.count(policy, NOW, 5).due()).isZero();
        case LAST_INTERACTION, SOURCE_GONE, PURPOSE_GONE, KEPT_ASIDE -> {}
      }
    }
  }

  private Optional<LocalDate> customer(CustomerId customer, Random random) {
    LocalDate latest = LocalDate.MIN;
    Optional<LocalDate> since = maybe(random);
    insert(customer, false, since);
    latest = later(latest, since);
    Optional<LocalDate> ordered = maybe(random);
    ordered.ifPresent(day ->
        database.execute(
            """
            insert into customer_summary
              (customer_id, currency, sales, cancellations, returns, spend_minor, last_order_on)
            values ('%s', 'IDR', 1, 0, 0, 5, '%s')
            """
                .formatted(customer.value(), day)));
    latest = later(latest, ordered);
    Optional<LocalDate> met = maybe(random);
    met.ifPresent(day ->
        database.execute(
            """
            insert into interaction
              (customer_id, interaction_id, source_id, kind, direction, occurred_at)
            values ('%s', '%s', '%s', 'CALL', 'INBOUND', '%s 23:59:00+00')
            """
                .formatted(customer.value(), customer.value(), SOURCE, day)));
    latest = later(latest, met);
    Optional<LocalDate> seen = maybe(random);
    seen.ifPresent(
        day -> facts.noteSeen(List.of(customer), day.atTime(0, 1).toInstant(ZoneOffset.UTC)));
    latest = later(latest, seen);
    return latest.equals(LocalDate.MIN) ? Optional.empty() : Optional.of(latest);
  }

  private static LocalDate later(LocalDate one, Optional<LocalDate> other) {
    return other.filter(day -> day.isAfter(one)).orElse(one);
  }

  private static Optional<LocalDate> maybe(Random random) {
    return random.nextInt(3) == 0
        ? Optional.of(TODAY.minusDays(random.nextInt(900)))
        : Optional.empty();
  }

  private void insert(CustomerId customer, boolean walkIn, Optional<LocalDate> since) {
    database.execute(
        "insert into customer (customer_id, key_slot, is_walk_in, customer_since) values "
            + "('%s', 1, %s, %s)"
                .formatted(
                    customer.value(), walkIn, since.map(day -> "'" + day + "'").orElse("null")));
  }

  private void identity(CustomerId customer, int number, Optional<String> gone) {
    database.execute(
        """
        insert into customer_identity
          (digest, record_id, customer_id, source_id, version, versions, content, observed_at,
           gone_at)
        values ('\\x0%s', '%s', '%s', '%s', 1, 1, '\\x00', now(), %s)
        """
            .formatted(
                number,
                new UUID(4, number),
                customer.value(),
                SOURCE,
                gone.map(day -> "'" + day + " 10:00:00+00'").orElse("null")));
  }

  private static RetentionPolicy policy(Period period) {
    RetentionPolicy shipped = shipped(StartingPolicies.INACTIVE_CUSTOMERS);
    return shipped.changed(period, true, shipped.grace(), shipped.action(), "x", true);
  }

  private static RetentionPolicy shipped(PolicyCode code) {
    return StartingPolicies.all().stream()
        .filter(policy -> policy.code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}

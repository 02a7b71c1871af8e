package id.pelanggan.domain.request;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.domain.request.RequestClock.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegimeTest {
  private static final long SEED = 30_11_2026;
  private static final int TRIES = 20_000;
  private static final List<ZoneId> ZONES =
      List.of(
          ZoneOffset.UTC,
          ZoneId.of("Asia/Jakarta"),
          ZoneId.of("Europe/Berlin"),
          ZoneId.of("America/New_York"));

  @Test
  void shouldGiveThreeTimesTwentyFourClockHoursWhateverIsDoneToTheTimeOfDay() {
    SplittableRandom chance = new SplittableRandom(SEED);
    for (int number = 0; number < TRIES; number++) {
      Instant from = instant(chance);
      ZoneId zone = ZONES.get(chance.nextInt(ZONES.size()));

      assertThat(Duration.between(from, Regime.ID_UU_PDP.term().end(from, zone)))
          .as("seed %s, from %s in %s", SEED, from, zone)
          .isEqualTo(Duration.ofHours(72));
    }
  }

  @Test
  void shouldGiveAMonthThatEndsOnTheSameDayOrTheLastOne() {
    SplittableRandom chance = new SplittableRandom(SEED);
    for (int number = 0; number < TRIES; number++) {
      Instant from = instant(chance);
      LocalDate begun = LocalDate.ofInstant(from, ZoneOffset.UTC);
      LocalDate end =
          LocalDate.ofInstant(Regime.EU_GDPR.term().end(from, ZoneOffset.UTC), ZoneOffset.UTC);
      YearMonth next = YearMonth.from(begun).plusMonths(1);

      assertThat(end)
          .as("seed %s, from %s", SEED, from)
          .isEqualTo(next.atDay(Math.min(begun.getDayOfMonth(), next.lengthOfMonth())));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2027-01-31T10:00:00Z, 2027-02-28T10:00:00Z, 2027-04-30T10:00:00Z",
    "2028-01-31T10:00:00Z, 2028-02-29T10:00:00Z, 2028-04-30T10:00:00Z",
    "2026-11-30T23:59:59Z, 2026-12-30T23:59:59Z, 2027-02-28T23:59:59Z"
  })
  void shouldCountAnExtensionFromTheDayOnWhichItCameIn(
      Instant from, Instant due, Instant extended) {
    assertThat(Regime.EU_GDPR.term().end(from, ZoneOffset.UTC)).isEqualTo(due);
    assertThat(Regime.EU_GDPR.extended().orElseThrow().end(from, ZoneOffset.UTC))
        .isEqualTo(extended);
  }

  @Test
  void shouldKnowNoExtensionInIndonesia() {
    assertThat(Regime.ID_UU_PDP.extended()).isEmpty();
  }

  @Test
  void shouldNameALawForEachRightAndEachRefusal() {
    for (Regime regime : Regime.values()) {
      for (RequestKind kind : RequestKind.values()) {
        assertThat(regime.citation(kind)).containsPattern("art\\. \\d");
      }
    }
    for (RefusalReason reason : RefusalReason.values()) {
      assertThat(reason.citation(Regime.EU_GDPR).orElseThrow()).startsWith("GDPR art. ");
    }
    assertThat(RefusalReason.EXCESSIVE.citation(Regime.ID_UU_PDP)).isEmpty();
  }

  @Test
  void shouldHurryInTheLastThird() {
    Instant from = Instant.parse("2026-11-20T00:00:00Z");
    Instant due = from.plus(Duration.ofHours(72));

    assertThat(urgency(from, due, 0)).isEqualTo(Urgency.CALM);
    assertThat(urgency(from, due, 48)).isEqualTo(Urgency.CALM);
    assertThat(urgency(from, due, 49)).isEqualTo(Urgency.SOON);
    assertThat(urgency(from, due, 72)).isEqualTo(Urgency.SOON);
    assertThat(urgency(from, due, 73)).isEqualTo(Urgency.OVERDUE);
    assertThat(RequestClock.of(from, due, from.plus(Duration.ofHours(36))).share()).isEqualTo(0.5);
    assertThat(RequestClock.of(from, due, from.plus(Duration.ofHours(99))).share()).isZero();
  }

  private static Urgency urgency(Instant from, Instant due, int hours) {
    return RequestClock.of(from, due, from.plus(Duration.ofHours(hours))).urgency();
  }

  private static Instant instant(SplittableRandom chance) {
    return Instant.parse("2020-01-01T00:00:00Z").plusSeconds(chance.nextLong(400_000_000L));
  }
}

package id.pelanggan.domain.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.pelanggan.domain.sync.Schedule.Daily;
import id.pelanggan.domain.sync.Schedule.Every;
import id.pelanggan.domain.sync.Schedule.Weekly;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleTest {
  private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final List<ZoneId> ZONES =
      List.of(
          JAKARTA,
          BERLIN,
          ZoneId.of("America/New_York"),
          ZoneId.of("America/Sao_Paulo"),
          ZoneId.of("Australia/Lord_Howe"),
          ZoneId.of("Pacific/Apia"));

  @ParameterizedTest
  @CsvSource({
    "every 30 minutes,every 30 minutes",
    "Every 1 minute,every minute",
    "every 90 minutes,every 90 minutes",
    "every 120 minutes,every 2 hours",
    "hourly,every hour",
    "every hour,every hour",
    "each 6 hours,every 6 hours",
    "daily,every day",
    "weekly,every week",
    "daily at 02:00,daily at 02:00",
    "nightly at 2.00,daily at 02:00",
    "every night at 02:00,daily at 02:00",
    "every day at 7:30 pm,daily at 19:30",
    "daily at 12am,daily at 00:00",
    "daily at 12:15pm,daily at 12:15",
    "every monday at 7:30,every monday at 07:30",
    "Mondays at 07:30,every monday at 07:30",
    "on fridays 17:00,every friday at 17:00",
    "weekly on sunday at 9am,every sunday at 09:00",
    "tiap 30 menit,every 30 minutes",
    "'  Setiap   2 JAM ',every 2 hours",
    "tiap jam,every hour",
    "tiap menit,every minute",
    "tiap 3 hari,every 3 days",
    "tiap 1 minggu,every week",
    "setiap pekan,every week",
    "harian,every day",
    "tiap malam pukul 02.00,daily at 02:00",
    "setiap hari jam 21.15,daily at 21:15",
    "harian pukul 7.05,daily at 07:05",
    "tiap senin pukul 07.30,every monday at 07:30",
    "setiap hari Jum'at pukul 13.00,every friday at 13:00",
    "tiap hari Jum\u2019at pukul 13.00,every friday at 13:00",
    "tiap minggu pukul 06.00,every sunday at 06:00",
    "tiap ahad pukul 06.00,every sunday at 06:00",
    "mingguan pada hari sabtu pukul 23.59,every saturday at 23:59"
  })
  void shouldReadWhatPeopleWrite(String written, String words) {
    assertThat(Schedule.parse(written).map(Schedule::words)).hasValue(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "sometimes",
        "every",
        "every 0 minutes",
        "every -5 minutes",
        "every 8 days",
        "every 999999 weeks",
        "every 99999999999 minutes",
        "every 30 menits",
        "tiap minggu",
        "nightly",
        "tiap malam",
        "daily at 24:00",
        "daily at 12:60",
        "daily at 13pm",
        "daily at 0am",
        "daily at",
        "daily at 2:0",
        "every monday",
        "every moonday at 7:30",
        "every monday at 7:30 and friday",
        "0 2 * * *",
        "every 30 minutes\u0000"
      })
  void shouldReadNothingElse(String written) {
    assertThat(Schedule.parse(written)).isEmpty();
    assertThat(Schedule.parse(written.repeat(1_000))).isEmpty();
  }

  @Test
  void shouldReadItsOwnWords() {
    Random random = random();
    for (int round = 0; round < 5_000; round++) {
      Schedule schedule = schedule(random);
      assertThat(Schedule.parse(schedule.words())).hasValue(schedule);
    }
  }

  @Test
  void shouldHaveOnlyWholeMinutes() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Every(Duration.ZERO));
    assertThatIllegalArgumentException().isThrownBy(() -> new Every(Duration.ofSeconds(90)));
    assertThatIllegalArgumentException().isThrownBy(() -> new Every(Duration.ofMinutes(10_081)));
    assertThatIllegalArgumentException().isThrownBy(() -> new Daily(LocalTime.of(2, 0, 1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Weekly(DayOfWeek.MONDAY, LocalTime.of(2, 0, 0, 1)));
  }

  @Test
  void shouldBeAfterAWhile() {
    assertNext(new Every(Duration.ofMinutes(30)), "2026-11-23T10:00:01Z", "2026-11-23T10:30:01Z");
  }

  @Test
  void shouldBeAtATimeOfTheShopsClock() {
    Daily nightly = new Daily(LocalTime.of(2, 0));
    assertNext(nightly, "2026-11-22T18:59:59Z", "2026-11-22T19:00:00Z");
    assertNext(nightly, "2026-11-22T19:00:00Z", "2026-11-23T19:00:00Z");

    Weekly mondays = new Weekly(DayOfWeek.MONDAY, LocalTime.of(7, 30));
    assertNext(mondays, "2026-11-23T00:29:59Z", "2026-11-23T00:30:00Z");
    assertNext(mondays, "2026-11-23T00:30:00Z", "2026-11-30T00:30:00Z");
  }

  @Test
  void shouldMakeUpOnceForWhatWasMissed() {
    Instant now = Instant.parse("2026-11-23T10:00:00Z");
    Daily nightly = new Daily(LocalTime.of(2, 0));

    assertThat(nightly.next(now.minus(Duration.ofDays(30)), JAKARTA)).isBefore(now);
    assertThat(nightly.next(now, JAKARTA)).isEqualTo(Instant.parse("2026-11-23T19:00:00Z"));
  }

  @Test
  void shouldComeOnceWhereClocksAreSetForward() {
    Daily skipped = new Daily(LocalTime.of(2, 30));

    Instant before = Instant.parse("2026-03-28T01:30:00Z");
    Instant late = skipped.next(before, BERLIN);
    assertThat(late.atZone(BERLIN).toLocalTime()).isEqualTo(LocalTime.of(3, 30));
    assertThat(skipped.next(late, BERLIN)).isEqualTo(Instant.parse("2026-03-30T00:30:00Z"));
  }

  @Test
  void shouldComeOnceWhereClocksAreSetBack() {
    Daily twice = new Daily(LocalTime.of(2, 30));

    Instant first = twice.next(Instant.parse("2026-10-24T12:00:00Z"), BERLIN);
    assertThat(first).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
    assertThat(twice.next(first, BERLIN)).isEqualTo(Instant.parse("2026-10-26T01:30:00Z"));
  }

  @Test
  void shouldComeThoughADayIsLeftOut() {
    ZoneId apia = ZoneId.of("Pacific/Apia");
    Weekly fridays = new Weekly(DayOfWeek.FRIDAY, LocalTime.of(9, 0));
    Instant before = ZonedDateTime.of(2011, 12, 29, 12, 0, 0, 0, apia).toInstant();

    Instant next = fridays.next(before, apia);

    assertThat(next).isEqualTo(ZonedDateTime.of(2011, 12, 31, 9, 0, 0, 0, apia).toInstant());
    assertThat(fridays.next(next, apia).atZone(apia).toLocalDate())
        .isEqualTo(LocalDate.of(2012, 1, 6));
  }

  @Test
  void shouldLeaveNothingOutBetweenTheLastTimeAndTheNext() {
    Random random = random();
    for (int round = 0; round < 3_000; round++) {
      Schedule schedule = schedule(random);
      ZoneId zone = ZONES.get(random.nextInt(ZONES.size()));
      Instant last =
          Instant.parse("2011-12-01T00:00:00Z").plusSeconds(random.nextLong(500_000_000L));

      Instant next = schedule.next(last, zone);

      assertThat(next).as("%s after %s in %s", schedule.words(), last, zone).isAfter(last);
      assertThat(next).isBefore(last.plus(Duration.ofDays(9)));
      for (Instant minute = last.plusSeconds(1); minute.isBefore(next); ) {
        assertThat(schedule.next(minute, zone)).isEqualTo(nextAfter(schedule, minute, next));
        minute = minute.plus(Duration.ofMinutes(1 + random.nextInt(3_000)));
      }
      if (!(schedule instanceof Every) && isPlain(next, zone)) {
        assertThat(shows(schedule, next.atZone(zone)))
            .as("%s is %s in %s", schedule.words(), next, zone)
            .isTrue();
      }
    }
  }

  private static Instant nextAfter(Schedule schedule, Instant at, Instant next) {
    return schedule instanceof Every(Duration interval) ? at.plus(interval) : next;
  }

  private static boolean shows(Schedule schedule, ZonedDateTime at) {
    return switch (schedule) {
      case Every every -> true;
      case Daily daily -> at.toLocalTime().equals(daily.at());
      case Weekly weekly ->
          at.toLocalTime().equals(weekly.at()) && at.getDayOfWeek() == weekly.day();
    };
  }

  /** Whether no clock was changed within two days of it. */
  private static boolean isPlain(Instant at, ZoneId zone) {
    return zone.getRules()
        .getOffset(at.minus(Duration.ofDays(2)))
        .equals(zone.getRules().getOffset(at.plus(Duration.ofDays(2))));
  }

  private static Schedule schedule(Random random) {
    LocalTime at = LocalTime.of(random.nextInt(24), random.nextInt(60));
    return switch (random.nextInt(3)) {
      case 0 -> new Every(Duration.ofMinutes(1 + random.nextInt(10_080)));
      case 1 -> new Daily(at);
      default -> new Weekly(DayOfWeek.of(1 + random.nextInt(7)), at);
    };
  }

  private static Random random() {
    long seed = Long.getLong("seed", 20_261_123L);
    System.out.println("seed " + seed);
    return new Random(seed);
  }

  private static void assertNext(Schedule schedule, String last, String next) {
    assertThat(schedule.next(Instant.parse(last), JAKARTA)).isEqualTo(Instant.parse(next));
  }
}

package id.pelanggan.domain.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateStyleTest {
  private static final int ROUNDS = 20_000;
  private static final List<String> DAYS_FIRST =
      List.of("dd/MM/uuuu", "d/M/uuuu", "dd-MM-uuuu", "d.M.uuuu", "d M uuuu", "dd/MM/uu", "d-M-uu");
  private static final List<String> MONTHS_FIRST = List.of("MM/dd/uuuu", "M/d/uuuu", "M-d-uu");
  private static final List<String> YEARS_FIRST = List.of("uuuu-MM-dd", "uuuu/M/d", "uuuu.MM.dd");
  private static final List<String> NAMED =
      List.of(
          "d MMMM uuuu",
          "dd MMM uuuu",
          "d-MMM-uu",
          "d-MMM-uuuu",
          "MMMM d, uuuu",
          "EEEE, d MMMM uuuu",
          "MMM d uuuu",
          "d/MMM/uuuu");
  private static final List<String> TIMES =
      List.of(
          "",
          " HH:mm",
          " HH:mm:ss",
          " H.mm",
          " HH.mm.ss",
          "'T'HH:mm:ss",
          ", HH:mm",
          " hh:mm:ss a",
          " h:mm a",
          " 'pukul' HH.mm",
          " HH:mm:ss.SSS");

  @ParameterizedTest
  @EnumSource(DateStyle.class)
  void shouldReadWhatIsWrittenInItsStyle(DateStyle style) {
    Chance chance = Chance.seeded();
    for (int round = 0; round < ROUNDS; round++) {
      LocalDateTime time = time(chance);
      String dates = dates(style, chance);
      String times = chance.of(TIMES);
      Locale locale = chance.of(List.of(Locale.of("id", "ID"), Locale.UK, Locale.US));
      Locale halves = times.contains("a") ? Locale.UK : locale;
      String written =
          DateTimeFormatter.ofPattern(dates, locale).format(time)
              + DateTimeFormatter.ofPattern(times.isEmpty() ? "''" : times, halves)
                  .format(time)
                  .replace("'", "");
      assertThat(style.read(written, 1970))
          .as(written)
          .isEqualTo(legible(LocalDateTime.parse(rounded(time, times)), null));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "17 Agustus 1990, 1990-08-17",
    "17-Agu-90, 1990-08-17",
    "17 Ags 1990, 1990-08-17",
    "17 agt. 1990, 1990-08-17",
    "17 OKTOBER 2010, 2010-10-17",
    "1 Nop 2010, 2010-11-01",
    "1 Pebruari 2010, 2010-02-01",
    "1 Mei 2010, 2010-05-01",
    "1 Des 69, 2069-12-01",
    "1 Des 70, 1970-12-01",
    "'Jum''at, 17 Agustus 1990', 1990-08-17",
    "'Senin 17/08/1990', 1990-08-17",
    "'Aug 17, 1990', 1990-08-17",
    "29/02/2000, 2000-02-29",
    "'  17/08/1990\u00a0', 1990-08-17",
  })
  void shouldReadMonthsAndDaysInBothLanguages(String written, LocalDate expected) {
    assertThat(DateStyle.DAY_FIRST.read(written, 1970))
        .isEqualTo(legible(expected.atStartOfDay(), null));
  }

  @ParameterizedTest
  @CsvSource({
    "2010-12-01T08:26:00Z, 2010-12-01T08:26, Z",
    "2010-12-01 08:26:00+07:00, 2010-12-01T08:26, +07:00",
    "2010-12-01T08:26:00.5-0330, 2010-12-01T08:26:00.5, -03:30",
    "2010-12-01T08:26:00+07, 2010-12-01T08:26, +07:00",
    "1 Desember 2010 pukul 08.26 WIB, 2010-12-01T08:26, +07:00",
    "1 Desember 2010 jam 08.26 WITA, 2010-12-01T08:26, +08:00",
    "2010-12-01T08:26:00z, 2010-12-01T08:26, Z",
    "2010-12-01 8:26 wit, 2010-12-01T08:26, +09:00",
    "2010-12-01 12:26 AM, 2010-12-01T00:26,",
    "2010-12-01 12:26pm, 2010-12-01T12:26,",
    "2010-12-01 1:26 PM WIB, 2010-12-01T13:26, +07:00",
  })
  void shouldReadTimesAndOffsets(String written, LocalDateTime local, ZoneOffset offset) {
    assertThat(DateStyle.ISO.read(written, 1970)).isEqualTo(legible(local, offset));
  }

  @ParameterizedTest
  @CsvSource({
    "19900817, 1990-08-17T00:00",
    "199008171015, 1990-08-17T10:15",
    "19900817101530, 1990-08-17T10:15:30",
    "19900817 10:15, 1990-08-17T10:15",
  })
  void shouldReadCompactDates(String written, LocalDateTime expected) {
    assertThat(DateStyle.COMPACT.read(written, 1970)).isEqualTo(legible(expected, null));
    assertThat(DateStyle.DAY_FIRST.read(written, 1970))
        .isEqualTo(illegible(RefusalReason.DATE_UNREADABLE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31/02/1990",
        "29/02/1900",
        "32/01/1990",
        "01/13/1990",
        "00/01/1990",
        "01/00/1990",
        "1990-02-30",
        "01/01/0000",
        "17/08/1990 24:00",
        "17/08/1990 10:60",
        "17/08/1990 10:15:60",
        "17/08/1990 13:15 PM",
        "17/08/1990 0:15 AM",
        "2010-12-01T08:26:00+19:00",
        "2010-12-01T08:26:00+07:60"
      })
  void shouldTellImpossibleDates(String written) {
    assertThat(DateStyle.DAY_FIRST.read(written, 1970))
        .isEqualTo(illegible(RefusalReason.DATE_IMPOSSIBLE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "kemarin",
        "17",
        "17/08",
        "17/08-1990",
        "17/08/199",
        "17/08/19900",
        "17//08/1990",
        "17/08/1990x",
        "17/08/1990 10",
        "17/08/1990 10:1",
        "17/08/1990T",
        "17/08/1990 10:15:",
        "17/08/1990 10:15 XYZ",
        "17/08/1990 10:15:00.",
        "44791",
        "44791.5",
        "17 Foo 1990",
        "Foo 17/08/1990",
        "Agustus 1990",
        "1990-08",
        "17/08/1990 pagi",
        "17/08/1990 10:15+",
        "17/08/1990 10:15:00.1234567890",
        "2010-12-01-05",
        "2010-12-011",
        "\u0661\u0667/08/1990"
      })
  void shouldTellWhatIsNoDate(String written) {
    assertThat(DateStyle.DAY_FIRST.read(written, 1970))
        .isEqualTo(illegible(RefusalReason.DATE_UNREADABLE));
  }

  @Test
  void shouldRefuseDatesOfAnotherStyle() {
    assertThat(DateStyle.ISO.read("17/08/1990", 1970))
        .isEqualTo(illegible(RefusalReason.DATE_UNREADABLE));
    assertThat(DateStyle.COMPACT.read("17/08/1990", 1970))
        .isEqualTo(illegible(RefusalReason.DATE_UNREADABLE));
    assertThat(DateStyle.MONTH_FIRST.read("17/08/1990", 1970))
        .isEqualTo(illegible(RefusalReason.DATE_IMPOSSIBLE));
  }

  @Test
  void shouldPutTwoDigitsOfAYearIntoTheHundredYearsGiven() {
    assertThat(DateStyle.DAY_FIRST.read("01/01/30", 1930))
        .isEqualTo(legible(LocalDateTime.of(1930, 1, 1, 0, 0), null));
    assertThat(DateStyle.DAY_FIRST.read("01/01/29", 1930))
        .isEqualTo(legible(LocalDateTime.of(2029, 1, 1, 0, 0), null));
  }

  @Test
  void shouldNeverThrow() {
    Chance chance = Chance.seeded();
    String letters = "0123456789/-.:, TZ+ AgustusjamWIBpm'";
    for (int round = 0; round < ROUNDS; round++) {
      StringBuilder written = new StringBuilder(chance.toss() ? "17/08/1990 " : "");
      int length = chance.below(16);
      for (int place = 0; place < length; place++) {
        written.append(letters.charAt(chance.below(letters.length())));
      }
      for (DateStyle style : DateStyle.values()) {
        assertThat(style.read(written.toString(), 1970)).isNotNull();
        assertThat(style.read(chance.text(20), 1970)).isNotNull();
      }
    }
  }

  @Test
  void shouldPlaceATimeInItsOffsetOrTheZone() {
    LocalDateTime local = LocalDateTime.of(2010, 12, 1, 8, 26);
    Optional<ZoneId> jakarta = Optional.of(ZoneId.of("Asia/Jakarta"));

    assertThat(new WrittenTime(local, Optional.empty()).instant(jakarta))
        .contains(Instant.parse("2010-12-01T01:26:00Z"));
    assertThat(new WrittenTime(local, Optional.of(ZoneOffset.UTC)).instant(jakarta))
        .contains(Instant.parse("2010-12-01T08:26:00Z"));
    assertThat(new WrittenTime(local, Optional.empty()).instant(Optional.empty())).isEmpty();
  }

  private static String dates(DateStyle style, Chance chance) {
    List<String> own =
        switch (style) {
          case ISO -> YEARS_FIRST;
          case DAY_FIRST -> DAYS_FIRST;
          case MONTH_FIRST -> MONTHS_FIRST;
          case COMPACT -> List.of("uuuuMMdd");
        };
    return chance.of(List.of(own, own, YEARS_FIRST, NAMED).get(chance.below(4)));
  }

  private static LocalDateTime time(Chance chance) {
    return LocalDate.of(1970, 1, 1)
        .plusDays(chance.below(36_000))
        .atTime(
            chance.below(24), chance.below(60), chance.below(60), chance.below(1000) * 1_000_000);
  }

  /** Without what the pattern leaves out. */
  private static String rounded(LocalDateTime time, String pattern) {
    LocalDateTime kept = pattern.contains("SSS") ? time : time.withNano(0);
    kept = pattern.contains("ss") ? kept : kept.withSecond(0);
    return (pattern.isEmpty() ? kept.withHour(0).withMinute(0) : kept).toString();
  }

  private static Written<WrittenTime> legible(LocalDateTime local, @Nullable ZoneOffset offset) {
    return new Written.Legible<>(new WrittenTime(local, Optional.ofNullable(offset)));
  }

  private static Written<WrittenTime> illegible(RefusalReason reason) {
    return new Written.Illegible<>(reason);
  }
}

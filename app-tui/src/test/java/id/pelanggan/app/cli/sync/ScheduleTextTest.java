package id.pelanggan.app.cli.sync;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.app.text.Language;
import id.pelanggan.domain.sync.Schedule;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScheduleTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | every minute | tiap menit",
        "30 | every 30 minutes | tiap 30 menit",
        "60 | every hour | tiap jam",
        "90 | every 90 minutes | tiap 90 menit",
        "720 | every 12 hours | tiap 12 jam",
        "1440 | every 24 hours | tiap 24 jam",
        "4320 | every 3 days | tiap 3 hari"
      })
  void shouldSayAnIntervalInTheLargestWholeUnit(int minutes, String english, String indonesian) {
    Schedule every = new Schedule.Every(Duration.ofMinutes(minutes));

    assertThat(text(Language.EN).of(every)).isEqualTo(english);
    assertThat(text(Language.ID).of(every)).isEqualTo(indonesian);
  }

  @Test
  void shouldSayTimesAsTheReaderWritesThem() {
    Schedule nightly = new Schedule.Daily(LocalTime.of(2, 0));
    Schedule monday = new Schedule.Weekly(DayOfWeek.MONDAY, LocalTime.of(7, 30));

    assertThat(text(Language.EN).of(nightly)).isEqualTo("daily at 02:00");
    assertThat(text(Language.ID).of(nightly)).isEqualTo("tiap hari pukul 02.00");
    assertThat(text(Language.EN).of(monday)).isEqualTo("every Monday at 07:30");
    assertThat(text(Language.ID).of(monday)).isEqualTo("tiap Senin pukul 07.30");
  }

  @Test
  void shouldSayThatAScheduleRestsAndThatThereIsNone() {
    Optional<Schedule> hourly = Optional.of(new Schedule.Every(Duration.ofHours(1)));

    assertThat(text(Language.EN).of(ExampleSync.connection(hourly, true)))
        .isEqualTo("every hour (paused)");
    assertThat(text(Language.ID).of(ExampleSync.connection(hourly, true)))
        .isEqualTo("tiap jam (dijeda)");
    assertThat(text(Language.ID).of(ExampleSync.connection(Optional.empty(), true)))
        .isEqualTo("hanya bila diminta");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void shouldWriteWhatCanBeTypedAgain(Language language) {
    assertThat(schedules())
        .allSatisfy(schedule ->
            assertThat(Schedule.parse(text(language).of(schedule)))
                .as(text(language).of(schedule))
                .contains(schedule));
  }

  private static Stream<Schedule> schedules() {
    return Stream.concat(
        Stream.of(1, 15, 30, 60, 90, 120, 1_440, 2_880, 10_080)
            .map(Duration::ofMinutes)
            .map(Schedule.Every::new),
        Stream.concat(
            Stream.of(new Schedule.Daily(LocalTime.of(23, 5))),
            Arrays.stream(DayOfWeek.values())
                .map(day -> new Schedule.Weekly(day, LocalTime.of(7, 30)))));
  }

  private static ScheduleText text(Language language) {
    return new ScheduleText(ExampleSync.phrases(language));
  }
}

package id.pelanggan.app.cli.sync;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.text.Language;
import id.pelanggan.application.sync.ChangeSchedule.Change;
import id.pelanggan.application.sync.ConnectionView;
import id.pelanggan.domain.sync.Schedule;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScheduleChangeTest {
  private static final Optional<Schedule> HALF_HOURLY =
      Optional.of(new Schedule.Every(Duration.ofMinutes(30)));

  @Test
  void shouldSayWhatHoldsNowAndWhenItIsReadNext() {
    Change set = new Change.Set(new Schedule.Every(Duration.ofMinutes(30)));

    assertThat(answer(set, HALF_HOURLY, false, Language.ID).lines())
        .containsExactly(
            "\"Kasir Moka\" dibaca dengan sendirinya: tiap 30 menit.",
            "Berikutnya: 23 Nov 2026 11.10, selama \"serve\" atau layarnya berjalan.");
  }

  @Test
  void shouldSayHowAPausedScheduleIsResumed() {
    Answer paused = answer(new Change.Pause(), HALF_HOURLY, true, Language.EN);

    assertThat(paused.lines())
        .containsExactly(
            "The schedule of \"Kasir Moka\" rests until it is resumed:",
            "  ./pelanggan schedules resume 'Kasir Moka'");
    assertThat(json(paused).get("paused").asBoolean()).isTrue();
    assertThat(json(paused).get("nextAt").isNull()).isTrue();
  }

  @Test
  void shouldNotPretendThatThereIsAScheduleToResume() {
    assertThat(answer(new Change.Resume(), Optional.empty(), false, Language.EN).lines())
        .first()
        .isEqualTo("\"Kasir Moka\" is read only when somebody asks.");
  }

  @Test
  void shouldListSchedulesForPeopleAndPrograms() {
    ConnectionView view =
        ExampleSync.view(ExampleSync.connection(HALF_HOURLY, false), Optional.empty());

    assertThat(SchedulesListCommand.lines(List.of(view), ExampleSync.phrases(Language.EN)))
        .containsExactly(
            "connection  schedule          next",
            "Kasir Moka  every 30 minutes  23 Nov 2026 11:10");
    JsonNode json = json(answer(new Change.Resume(), HALF_HOURLY, false, Language.ID));
    assertThat(json.get("schedule").asString()).isEqualTo("every 30 minutes");
    assertThat(json.get("zone").asString()).isEqualTo("Asia/Jakarta");
    assertThat(json.get("nextAt").asString()).isEqualTo("2026-11-23T04:10:02Z");
  }

  private static Answer answer(
      Change change, Optional<Schedule> schedule, boolean paused, Language language) {
    return ScheduleChange.answer(
        ExampleSync.view(ExampleSync.connection(schedule, paused), Optional.empty()),
        change,
        ExampleSync.phrases(language),
        ExampleSync.NEXT);
  }

  private static JsonNode json(Answer answer) {
    JsonMapper mapper = JsonMapper.shared();
    return mapper.readTree(mapper.writeValueAsString(answer.json()));
  }
}

package id.pelanggan.app.cli.connections;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.app.cli.sync.ExampleSync;
import id.pelanggan.app.text.Language;
import id.pelanggan.application.sync.ConnectionView;
import id.pelanggan.application.sync.RunReport;
import id.pelanggan.domain.sync.Connection;
import id.pelanggan.domain.sync.RunState;
import id.pelanggan.domain.sync.Schedule;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ConnectionLinesTest {
  private static final Connection CONNECTION =
      ExampleSync.connection(Optional.of(new Schedule.Every(Duration.ofMinutes(30))), false);

  @Test
  void shouldListScheduleStateAndLastResult() {
    assertThat(lines(Language.ID, view(Optional.of(ExampleSync.report(RunState.DONE)), 0)))
        .containsExactly(
            "sambungan   sistem        jadwal         keadaan  terakhir dibaca    berikutnya        "
                + " hasil                               ditahan",
            "Kasir Moka  Kasir Square  tiap 30 menit  selesai  23 Nov 2026 10.40  23 Nov 2026 11.10 "
                + " 2.041 baru, 88 berubah, 1.059 sama       12");
  }

  @Test
  void shouldSayHowOftenItFailedAndWhy() {
    RunReport failed =
        ExampleSync.failed("SOURCE_REFUSES_CREDENTIALS", Map.of("detail", "HTTP 401"));

    List<String> lines = lines(Language.EN, view(Optional.of(failed), 3));

    assertThat(lines.get(1)).contains("failed 3×");
    assertThat(lines.get(2))
        .startsWith("Kasir Moka: The source does not accept the credentials")
        .contains("(HTTP 401)", "connections change NAME --secret FIELD");
  }

  @Test
  void shouldSayWhatToDoWhereNothingIsConnectedOrReadable() {
    assertThat(lines(Language.EN))
        .containsExactly(
            "No system is connected yet. See what can be:", "  ./pelanggan plugins list");
    assertThat(lines(Language.EN, ExampleSync.view(CONNECTION, Optional.empty())).get(1))
        .contains("square", "plugin missing", "never");
    assertThat(lines(Language.EN, view(Optional.empty(), 0)).get(1)).contains("ready");
  }

  @Test
  void shouldTellProgramsEverythingButSecrets() {
    JsonMapper mapper = JsonMapper.shared();
    JsonNode json =
        mapper.readTree(
            mapper.writeValueAsString(
                ConnectionJson.of(view(Optional.of(ExampleSync.report(RunState.DONE)), 0))));

    assertThat(json.get("name").asString()).isEqualTo("Kasir Moka");
    assertThat(json.get("connectorAvailable").asBoolean()).isTrue();
    assertThat(json.get("country").asString()).isEqualTo("US");
    assertThat(json.get("purpose").asString()).isEqualTo("sales-and-service");
    assertThat(json.get("schedule").asString()).isEqualTo("every 30 minutes");
    assertThat(json.get("values").get("environment").asString()).isEqualTo("production");
    assertThat(json.get("secrets").get(0).asString()).isEqualTo("access-token");
    assertThat(json.get("latest").get("state").asString()).isEqualTo("DONE");
    assertThat(json.get("holder").isNull()).isTrue();
    assertThat(json.get("quarantined").asLong()).isEqualTo(12);
  }

  private static ConnectionView view(Optional<RunReport> latest, int failures) {
    ConnectionView view = ExampleSync.view(CONNECTION, latest);
    return new ConnectionView(
        view.connection(),
        Optional.of(ExampleConnector.TYPE),
        view.values(),
        view.secrets(),
        view.latest(),
        view.nextAt(),
        view.holder(),
        failures,
        view.quarantined());
  }

  private static List<String> lines(Language language, ConnectionView... views) {
    return new ConnectionLines(ExampleSync.phrases(language), ExampleSync.NEXT).of(List.of(views));
  }
}

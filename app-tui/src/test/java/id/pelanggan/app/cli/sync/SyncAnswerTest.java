package id.pelanggan.app.cli.sync;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.FailureText;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.text.Language;
import id.pelanggan.application.sync.RunReport;
import id.pelanggan.application.sync.TrySync.TrialReport;
import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.mapping.RefusalReason;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.sync.RunState;
import id.pelanggan.domain.sync.Scope;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SyncAnswerTest {
  @Test
  void shouldSumUpByKindAndNameWhatIsKeptAside() {
    Answer answer = answer(ExampleSync.report(RunState.DONE), Language.EN);

    assertThat(answer.trouble()).isNull();
    assertThat(answer.lines())
        .containsExactly(
            "\"Kasir Moka\" is read, in 1 min 5 s:",
            "  kind        read    new  changed   same  older  aside  gone",
            "  customers  1,200     41       88  1,059      0     12     3",
            "  orders     2,000  2,000        0      0      0      0     0",
            "Customers who may be somebody already known: 5. Nothing was merged.",
            "The run is called " + ExampleSync.RUN + ".",
            "12 records are kept aside, sealed. See why, mend them:",
            "  ./pelanggan quarantine list 'Kasir Moka'");
  }

  @Test
  void shouldSayInOneLineThatNothingIsNew() {
    RunReport report =
        ExampleSync.report(
            ExampleSync.run(RunState.DONE, new Scope.Changes(), Optional.empty()),
            ExampleSync.stream(Stream.ORDERS, new Counts(40, 0, 0, 40, 0, 0), 0));

    assertThat(answer(report, Language.ID).lines())
        .startsWith(
            "Tidak ada yang baru di \"Kasir Moka\" (40 data diperiksa, dalam 1 mnt 5 dtk).");
  }

  @Test
  void shouldSayHowToGoOnAfterItWasStopped() {
    Answer answer = answer(ExampleSync.report(RunState.STOPPED), Language.EN);

    assertThat(answer.lines()).first().isEqualTo("So far came in from \"Kasir Moka\":");
    assertThat(sentences(answer, Language.EN))
        .isEqualTo(
            new FailureText(
                "The sync of \"Kasir Moka\" was stopped before its end.",
                "3,200 records are stored and safe, up to the last whole page.",
                "Go on from there with: ./pelanggan sync 'Kasir Moka'"));
  }

  @Test
  void shouldSayUntilWhenItWaits() {
    Answer answer = answer(ExampleSync.report(RunState.WAITING), Language.ID);

    assertThat(sentences(answer, Language.ID).happened())
        .isEqualTo("\"Kasir Moka\" belum lengkap: sumbernya minta jeda sampai 23 Nov 2026 10.42.");
    assertThat(sentences(answer, Language.ID).next())
        .contains("\"serve\"", "./pelanggan sync 'Kasir Moka'");
  }

  @Test
  void shouldTellProgramsTheSameFacts() {
    JsonNode json = json(answer(ExampleSync.report(RunState.WAITING), Language.EN));

    assertThat(json.get("seconds").asDouble()).isEqualTo(65);
    JsonNode run = json.get("run");
    assertThat(run.get("id").asString()).isEqualTo(ExampleSync.RUN.toString());
    assertThat(run.get("state").asString()).isEqualTo("WAITING");
    assertThat(run.get("scope").asString()).isEqualTo("changes");
    assertThat(run.get("startedAt").asString()).isEqualTo("2026-11-23T03:40:02Z");
    assertThat(run.get("resumesAt").asString()).isEqualTo("2026-11-23T03:42:02Z");
    assertThat(run.get("finishedAt").isNull()).isTrue();
    assertThat(run.get("counts").get("read").asLong()).isEqualTo(3_200);
    assertThat(run.get("streams").get(0).get("stream").asString()).isEqualTo("customers");
    assertThat(run.get("streams").get(0).get("counts").get("refused").asLong()).isEqualTo(12);
    assertThat(run.get("streams").get(0).get("gone").asLong()).isEqualTo(3);
    assertThat(run.get("candidates").asLong()).isEqualTo(5);
  }

  @Test
  void shouldSayWhatATrialWouldComeToWithTheReasonsByFrequency() {
    TrialReport report =
        new TrialReport(
            Map.of(Stream.CUSTOMERS, new Counts(10, 4, 1, 2, 0, 3)),
            Map.of(RefusalReason.NAME_MISSING, 1L, RefusalReason.DATE_UNREADABLE, 2L),
            false);

    Answer answer = new TrialAnswer(ExampleSync.phrases(Language.EN)).of("Kasir Moka", report);

    assertThat(answer.lines())
        .containsExactly(
            "Nothing has been written. From \"Kasir Moka\" would come:",
            "  kind       read  new  changed  same  older  aside  gone",
            "  customers    10    4        1     2      0      3     0",
            "    2  the date cannot be read",
            "    1  the name is missing");
    JsonNode json = json(answer);
    assertThat(json.get("dryRun").asBoolean()).isTrue();
    assertThat(json.get("streams").get("customers").get("created").asLong()).isEqualTo(4);
    assertThat(json.get("reasons").get("DATE_UNREADABLE").asLong()).isEqualTo(2);
  }

  @Test
  void shouldSayThatATrialWasStopped() {
    TrialReport report = new TrialReport(Map.of(Stream.ORDERS, Counts.NONE), Map.of(), true);

    Answer answer = new TrialAnswer(ExampleSync.phrases(Language.ID)).of("Kasir Moka", report);

    assertThat(answer.lines()).first().asString().startsWith("Dihentikan sebelum semuanya dibaca.");
    assertThat(json(answer).get("stopped").asBoolean()).isTrue();
  }

  private static Answer answer(RunReport report, Language language) {
    Phrases phrases = ExampleSync.phrases(language);
    return new SyncAnswer(phrases, ExampleSync.NEXT, ExampleSync.NEXT.of("sync", "Kasir Moka"))
        .of(report, Duration.ofSeconds(65));
  }

  private static FailureText sentences(Answer answer, Language language) {
    return FailureText.of(
        requireNonNull(answer.trouble()), ExampleSync.phrases(language), ExampleSync.NEXT);
  }

  private static JsonNode json(Answer answer) {
    JsonMapper mapper = JsonMapper.shared();
    return mapper.readTree(mapper.writeValueAsString(answer.json()));
  }
}

package id.pelanggan.app.cli.connections;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.FailureText;
import id.pelanggan.app.cli.Terminal;
import id.pelanggan.app.cli.sync.ExampleSync;
import id.pelanggan.app.cli.sync.RecordedTerminal;
import id.pelanggan.app.text.Language;
import id.pelanggan.app.text.Messages;
import id.pelanggan.domain.plugin.LocalText;
import id.pelanggan.domain.sync.CheckFinding;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckAnswerTest {
  private static final CheckFinding FINE =
      new CheckFinding(true, new LocalText("Token diterima", "The token is accepted"));
  private static final CheckFinding PROBLEM =
      new CheckFinding(
          false, new LocalText("Izin pesanan kurang", "The right to orders is missing"));

  @Test
  void shouldSayHowToReadWhatIsConnected() {
    Answer answer = answer(Language.EN).added(new Findings(List.of(FINE)));

    assertThat(answer.trouble()).isNull();
    assertThat(answer.lines())
        .containsExactly(
            "fine  The token is accepted",
            "\"Kasir Moka\" is connected. Read it now:",
            "  ./pelanggan sync 'Kasir Moka'");
  }

  @Test
  void shouldSayThatNothingWasSavedWhereSomethingIsWrong() {
    Answer answer = answer(Language.ID).notAdded(new Findings(List.of(FINE, PROBLEM)));

    assertThat(answer.lines())
        .containsExactly("baik     Token diterima", "masalah  Izin pesanan kurang");
    assertThat(sentences(answer, Language.ID).safe()).startsWith("Tidak ada yang disimpan");
    JsonNode json = json(answer);
    assertThat(json.get("saved").asBoolean()).isFalse();
    assertThat(json.get("fine").asBoolean()).isFalse();
    assertThat(json.get("findings").get(1).get("text").asString()).isEqualTo("Izin pesanan kurang");
  }

  @Test
  void shouldSayHowToCheckWhatWasNotChecked() {
    assertThat(answer(Language.EN).changed(new Findings(List.of())).lines())
        .containsExactly(
            "\"Kasir Moka\" is changed.",
            "Not checked. This checks it:",
            "  ./pelanggan connections check 'Kasir Moka'");
  }

  @Test
  void shouldEndWithTroubleWhereTheCheckFoundSome() {
    Answer checked = answer(Language.EN).checked(new Findings(List.of(PROBLEM)));
    Answer changed = answer(Language.EN).changed(new Findings(List.of(PROBLEM)));

    assertThat(sentences(checked, Language.EN).next())
        .endsWith("./pelanggan connections check 'Kasir Moka'");
    assertThat(requireNonNull(changed.trouble()).code())
        .isEqualTo(ConnectionCommandError.CONNECTION_NOT_FINE);
    assertThat(json(changed).get("saved").asBoolean()).isTrue();
    assertThat(answer(Language.EN).checked(new Findings(List.of(FINE))).lines())
        .endsWith("\"Kasir Moka\" can be read.");
  }

  @Test
  void shouldRemoveOnlyWhatSomebodyConfirms() {
    assertThat(isConfirmed(Language.ID, Terminal.Progress.REWRITTEN, "Ya")).isTrue();
    assertThat(isConfirmed(Language.EN, Terminal.Progress.REWRITTEN, "yes")).isTrue();
    assertThat(isConfirmed(Language.EN, Terminal.Progress.REWRITTEN, "no")).isFalse();
    assertThat(isConfirmed(Language.EN, Terminal.Progress.REWRITTEN)).isFalse();
    assertThat(isConfirmed(Language.EN, Terminal.Progress.NONE, "yes")).isFalse();
  }

  private static boolean isConfirmed(
      Language language, Terminal.Progress progress, String... answers) {
    return ConnectionsRemoveCommand.isConfirmed(
        new RecordedTerminal(progress, answers),
        new Messages(language),
        Map.of("connection", "Kasir Moka"));
  }

  private static CheckAnswer answer(Language language) {
    return new CheckAnswer("Kasir Moka", ExampleSync.phrases(language), ExampleSync.NEXT);
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

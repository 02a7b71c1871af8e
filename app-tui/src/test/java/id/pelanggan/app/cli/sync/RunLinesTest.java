package id.pelanggan.app.cli.sync;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.app.cli.FailureText;
import id.pelanggan.app.text.Language;
import id.pelanggan.application.sync.RunReport;
import id.pelanggan.application.sync.RunView;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.sync.RunFailure;
import id.pelanggan.domain.sync.RunNote;
import id.pelanggan.domain.sync.RunNote.Kind;
import id.pelanggan.domain.sync.RunState;
import id.pelanggan.domain.sync.Scope;
import id.pelanggan.domain.sync.SyncError;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RunLinesTest {
  private static final Map<String, String> MANY =
      Map.of(
          "stream", "CUSTOMERS",
          "refused", "1200",
          "records", "2000",
          "reason", "DATE_UNREADABLE");

  @Test
  void shouldShowCountsNotesAndHowToGoOn() {
    RunView view =
        new RunView(
            ExampleSync.report(RunState.STOPPED, new Scope.Everything()),
            List.of(
                note(0, Kind.BEGAN, Map.of("scope", "EVERYTHING")),
                note(9, Kind.STOPPED, Map.of())));

    assertThat(new RunLines(ExampleSync.phrases(Language.EN), ExampleSync.NEXT).of(view))
        .contains(
            "run         " + ExampleSync.RUN,
            "state       stopped",
            "what        everything, once more",
            "ended       23 Nov 2026 10:41",
            "  customers  1,200     41       88  1,059      0     12     3",
            "It can go on: ./pelanggan sync 'Kasir Moka' --everything",
            "What it did",
            "  10:40:02  began: everything, once more",
            "  10:40:11  stopped");
  }

  @Test
  void shouldSayWhyARunFailedInThreeSentences() {
    RunView view = new RunView(ExampleSync.failed("TOO_MANY_QUARANTINED", MANY), List.of());

    assertThat(new RunLines(ExampleSync.phrases(Language.ID), ExampleSync.NEXT).of(view))
        .contains(
            "1.200 dari 2.000 data di satu halaman (pelanggan) tidak bisa dipakai, jauh lebih banyak"
                + " dari biasanya. Sebab yang paling sering: tanggal tidak bisa dibaca.",
            "Halaman itu tidak disimpan sama sekali; halaman sebelumnya aman.",
            "Bisa diteruskan: ./pelanggan sync 'Kasir Moka'");
  }

  @Test
  void shouldNotOfferToGoOnWithWhatIsDone() {
    RunView view = new RunView(ExampleSync.report(RunState.DONE), List.of());

    assertThat(new RunLines(ExampleSync.phrases(Language.EN), ExampleSync.NEXT).of(view))
        .noneMatch(line -> line.contains("go on"));
  }

  @Test
  void shouldSayWhatItCanOfACodeThatItDoesNotKnow() {
    FailureText text = failure("MOON_IN_THE_WAY", Map.of());

    assertThat(text.happened()).contains("MOON_IN_THE_WAY");
    assertThat(text.next()).isNotBlank();
  }

  @Test
  void shouldSayThatNoMoreIsKnownWhereTheSourceSaysNothing() {
    assertThat(failure("SOURCE_BUSY", Map.of("detail", "")).happened())
        .isEqualTo("The source says that it cannot answer at the moment (no more is known).");
    assertThat(failure("SYNC_RUNNING", Map.of("connection", "Kasir")).next())
        .isEqualTo("See how far it is: ./pelanggan runs list");
  }

  @Test
  void shouldKeepTheCodeOfAFailureThatIsPutIntoWords() {
    PelangganException worded =
        RunFailureText.worded(
            new PelangganException(SyncError.TOO_MANY_QUARANTINED, MANY),
            ExampleSync.phrases(Language.EN));

    assertThat(worded.code()).isEqualTo(SyncError.TOO_MANY_QUARANTINED);
    assertThat(worded.details())
        .containsEntry("stream", "customers")
        .containsEntry("refused", "1,200")
        .containsEntry("reason", "the date cannot be read");
  }

  @Test
  void shouldListRunsWithWhatTheyRead() {
    List<RunReport> reports =
        List.of(
            ExampleSync.report(
                RunState.DONE,
                new Scope.Range(ExampleSync.BEGAN.minusSeconds(3_600), ExampleSync.BEGAN)));

    List<String> lines = new RunTable(ExampleSync.phrases(Language.EN)).of(reports);

    assertThat(lines).hasSize(2);
    assertThat(lines.get(1))
        .contains(
            ExampleSync.RUN.toString(),
            "Kasir Moka",
            "done",
            "from 23 Nov 2026 09:40 to 23 Nov 2026 10:40, once more",
            "3,200");
    assertThat(new RunTable(ExampleSync.phrases(Language.ID)).of(List.of()))
        .containsExactly("Belum ada yang dibaca dari sistem yang tersambung.");
  }

  private static FailureText failure(String code, Map<String, String> details) {
    return new RunFailureText(ExampleSync.phrases(Language.EN), ExampleSync.NEXT)
        .of(new RunFailure(code, new TreeMap<>(details)));
  }

  private static RunNote note(int seconds, Kind kind, Map<String, String> details) {
    return new RunNote(ExampleSync.BEGAN.plusSeconds(seconds), kind, new TreeMap<>(details));
  }
}

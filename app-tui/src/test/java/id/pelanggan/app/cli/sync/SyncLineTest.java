package id.pelanggan.app.cli.sync;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.app.cli.Terminal.Progress;
import id.pelanggan.app.text.Language;
import id.pelanggan.application.sync.SyncProgress;
import id.pelanggan.application.sync.SyncProgress.Stage;
import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.sync.RunNote;
import id.pelanggan.domain.sync.RunNote.Kind;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SyncLineTest {
  private static final String CLEAR = "\r\u001b[K";

  @Test
  void shouldWriteOverOneLineAndKeepWhatMattersAboveIt() {
    RecordedTerminal terminal = new RecordedTerminal(Progress.REWRITTEN);

    try (SyncLine line = line(terminal, Language.EN)) {
      line.report(known());
      line.note(note(Kind.CALLED, Map.of("method", "GET")));
      line.note(note(Kind.CALL_WAITS, Map.of("reason", "SOURCE_BUSY", "milliseconds", "4000")));
    }

    assertThat(terminal.shown())
        .containsExactly(
            CLEAR + "customers: write · 3,120 of 4,950 (63 %), 210/s, 9 s left",
            CLEAR,
            "asks again in 4 s: the source is busy\n",
            CLEAR);
  }

  @Test
  void shouldSayOnlyWhatIsKnown() {
    RecordedTerminal terminal = new RecordedTerminal(Progress.REWRITTEN);

    try (SyncLine line = line(terminal, Language.ID)) {
      line.report(
          new SyncProgress(
              Stage.FETCHING,
              Stream.ORDERS,
              0,
              Counts.NONE,
              OptionalLong.empty(),
              0,
              0,
              OptionalLong.empty()));
    }

    assertThat(terminal.shown()).startsWith(CLEAR + "pesanan: ambil · 0");
  }

  @Test
  void shouldTellAProgramNothing() {
    RecordedTerminal terminal = new RecordedTerminal(Progress.NONE);

    try (SyncLine line = line(terminal, Language.EN)) {
      line.report(known());
      line.note(note(Kind.RECORDS_GONE, Map.of("stream", "ORDERS", "records", "3")));
    }

    assertThat(terminal.shown()).isEmpty();
  }

  private static SyncLine line(RecordedTerminal terminal, Language language) {
    return new SyncLine(terminal, ExampleSync.phrases(language), () -> 0);
  }

  private static SyncProgress known() {
    return new SyncProgress(
        Stage.WRITING,
        Stream.CUSTOMERS,
        31,
        Counts.NONE,
        OptionalLong.of(4_950),
        3_120,
        210,
        OptionalLong.of(9));
  }

  private static RunNote note(Kind kind, Map<String, String> details) {
    return new RunNote(ExampleSync.BEGAN, kind, new TreeMap<>(details));
  }
}

package id.pelanggan.app.cli.importing;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.Terminal.Progress;
import id.pelanggan.app.text.Language;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.importing.ImportProgress;
import id.pelanggan.application.importing.ImportProgress.Stage;
import id.pelanggan.domain.intake.Counts;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
  private static final String CLEAR = "\r\u001b[K";

  private final AtomicLong nanos = new AtomicLong(-7);

  @Test
  void shouldWriteOverOneLineFiveTimesASecondAtMost() {
    FakeTerminal terminal = new FakeTerminal(Progress.REWRITTEN);

    try (ProgressLine line = line(terminal, Language.EN)) {
      for (int tenth = 0; tenth < 10; tenth++) {
        line.report(stored(tenth * 1_000L));
        nanos.addAndGet(Duration.ofMillis(100).toNanos());
      }
    }

    assertThat(terminal.shown())
        .hasSize(6)
        .startsWith(CLEAR + "0 of 10,000 rows (0 %), 5,000 rows/s, 1 min 5 s left")
        .endsWith(CLEAR);
  }

  @Test
  void shouldWriteALineEveryTenSecondsWhereNobodyLooks() {
    FakeTerminal terminal = new FakeTerminal(Progress.LINES);

    try (ProgressLine line = line(terminal, Language.ID)) {
      for (int second = 0; second < 25; second++) {
        line.report(stored(second * 100L));
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
      }
    }

    assertThat(terminal.shown())
        .isEqualTo(
            List.of(
                "1.000 dari 10.000 baris (10 %), 5.000 baris/dtk, sisa 1 mnt 5 dtk\n",
                "2.000 dari 10.000 baris (20 %), 5.000 baris/dtk, sisa 1 mnt 5 dtk\n"));
  }

  @Test
  void shouldTellAProgramNothing() {
    FakeTerminal terminal = new FakeTerminal(Progress.NONE);

    try (ProgressLine line = line(terminal, Language.EN)) {
      line.report(stored(5_000));
    }

    assertThat(terminal.shown()).isEmpty();
  }

  @Test
  void shouldSayNothingOfATimeThatIsNotKnown() {
    FakeTerminal terminal = new FakeTerminal(Progress.REWRITTEN);

    try (ProgressLine line = line(terminal, Language.EN)) {
      line.report(new ImportProgress(Stage.READING, 30, 0, Counts.NONE, 0, OptionalLong.empty()));
    }

    assertThat(terminal.shown()).startsWith(CLEAR + "Looking through the file: 0 %");
  }

  private ProgressLine line(FakeTerminal terminal, Language language) {
    return new ProgressLine(terminal, Phrases.of(new Messages(language)), "", nanos::get);
  }

  private static ImportProgress stored(long rows) {
    return new ImportProgress(Stage.STORING, rows, 10_000, Counts.NONE, 5_000, OptionalLong.of(65));
  }
}

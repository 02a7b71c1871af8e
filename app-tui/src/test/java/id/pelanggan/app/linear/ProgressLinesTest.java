package id.pelanggan.app.linear;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.app.cli.CliFailure;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.text.Language;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.importing.ImportProgress;
import id.pelanggan.application.importing.ImportProgress.Stage;
import id.pelanggan.application.search.SearchState;
import id.pelanggan.domain.intake.Counts;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressLinesTest {
  private final ScriptedTerminal terminal = new ScriptedTerminal();
  private final AtomicLong nanos = new AtomicLong();
  private final ProgressLines progress =
      new ProgressLines(
          new Conversation(
              terminal,
              new Phrases(new Messages(Language.EN), ZoneId.of("Asia/Jakarta")),
              new NextCommand(List.of()),
              CliFailure::unexpected),
          nanos::get);

  @Test
  void shouldSayNothingOfWhatIsQuick() {
    progress.report(rows(10));

    assertThat(terminal.lines()).isEmpty();
  }

  @Test
  void shouldSpeakAtMostEveryFewSeconds() {
    for (int tenth = 0; tenth < 100; tenth++) {
      nanos.set(Duration.ofMillis(100L * tenth).toNanos());
      progress.report(rows(tenth));
    }

    assertThat(terminal.lines())
        .containsExactly(
            "40 of 100 rows (40 %), 7 rows/s, 9 s left",
            "80 of 100 rows (80 %), 7 rows/s, 9 s left");
  }

  @Test
  void shouldSayHowManyCanBeFound() {
    nanos.set(Duration.ofSeconds(9).toNanos());
    progress.report(new SearchState.Filling(30, 0));
    nanos.set(Duration.ofSeconds(19).toNanos());
    progress.report(new SearchState.Filling(30, 40));

    assertThat(terminal.lines())
        .containsExactly(
            "Getting everybody ready to be found: 0 %",
            "Getting everybody ready to be found: 75 %");
  }

  private static ImportProgress rows(long done) {
    return new ImportProgress(Stage.STORING, done, 100, Counts.NONE, 7, OptionalLong.of(9));
  }
}

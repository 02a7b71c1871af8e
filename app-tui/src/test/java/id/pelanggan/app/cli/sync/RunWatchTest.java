package id.pelanggan.app.cli.sync;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.app.text.Language;
import id.pelanggan.application.sync.RunReport;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.sync.RunState;
import id.pelanggan.domain.sync.SyncError;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RunWatchTest {
  private final List<String> lines = new ArrayList<>();
  private List<RunReport> runs = List.of();
  private boolean away;

  @Test
  void shouldSayOnceWhenARunBeginsWaitsAndEnds() {
    RunWatch watch = watch();
    watch.begin();

    for (RunState state :
        List.of(RunState.RUNNING, RunState.RUNNING, RunState.WAITING, RunState.DONE)) {
      runs = List.of(ExampleSync.report(state));
      watch.look();
    }

    assertThat(lines)
        .containsExactly(
            "23 Nov 2026 10:40  Kasir Moka: running",
            "23 Nov 2026 10:40  Kasir Moka: waiting, 2,041 new, 88 changed, 1,059 same, 12 aside",
            "23 Nov 2026 10:40  Kasir Moka: done, 2,041 new, 88 changed, 1,059 same, 12 aside");
    assertThat(watch.ended()).isEqualTo(1);
  }

  @Test
  void shouldNotSayWhatWasThereBefore() {
    runs = List.of(ExampleSync.report(RunState.DONE));
    RunWatch watch = watch();

    watch.begin();
    watch.look();

    assertThat(lines).isEmpty();
    assertThat(watch.ended()).isZero();
  }

  @Test
  void shouldSayLaterWhatCannotBeKnownNow() {
    RunWatch watch = watch();
    watch.begin();
    runs = List.of(ExampleSync.failed("SOURCE_BUSY", Map.of()));

    away = true;
    watch.look();
    assertThat(lines).isEmpty();
    away = false;
    watch.look();

    assertThat(lines).hasSize(1).first().asString().contains("Kasir Moka: failed");
  }

  private RunWatch watch() {
    return new RunWatch(
        this::list,
        ExampleSync.phrases(Language.EN),
        Clock.fixed(ExampleSync.BEGAN, ZoneOffset.UTC),
        lines::add);
  }

  private List<RunReport> list() {
    if (away) {
      throw new PelangganException(SyncError.RUN_UNKNOWN);
    }
    return runs;
  }
}

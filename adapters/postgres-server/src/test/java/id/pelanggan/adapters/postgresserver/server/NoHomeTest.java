package id.pelanggan.adapters.postgresserver.server;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.domain.operation.ServerReport;
import id.pelanggan.domain.operation.StopOutcome;
import id.pelanggan.domain.operation.StopRequest;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where there is no home, looking and ending make none. */
class NoHomeTest {
  private final Ground ground = Ground.empty();

  @AfterEach
  void shouldHaveCreatedNothing() {
    try {
      assertThat(ground.home()).doesNotExist();
    } finally {
      ground.close();
    }
  }

  @Test
  void shouldHaveNothingToEnd() {
    assertThat(ground.server().stop(new StopRequest.Now())).isEqualTo(new StopOutcome.NotRunning());
    assertThat(ground.server().stop(new StopRequest.WhenUnused(Duration.ZERO)))
        .isEqualTo(new StopOutcome.NotRunning());
  }

  @Test
  void shouldReportThatNothingRuns() {
    assertThat(ground.server().report()).isEqualTo(new ServerReport.AtRest(ground.home()));
  }

  @Test
  void shouldCloseWhatWasNeverOpened() {
    ground.server().close();
  }
}

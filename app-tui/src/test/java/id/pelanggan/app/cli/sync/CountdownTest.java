package id.pelanggan.app.cli.sync;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.app.cli.Terminal.Progress;
import id.pelanggan.app.text.Language;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CountdownTest {
  private static final Instant UNTIL = ExampleSync.BEGAN.plusMillis(2_500);

  private final RecordedTerminal terminal = new RecordedTerminal(Progress.REWRITTEN);
  private final List<Duration> slept = new ArrayList<>();
  private Instant now = ExampleSync.BEGAN;

  @AfterEach
  void forgetTheInterruption() {
    Thread.interrupted();
  }

  @Test
  void shouldSayUntilWhenAndCountDownToIt() {
    assertThat(countdown(this::pass).await(UNTIL)).isTrue();

    assertThat(now).isEqualTo(UNTIL);
    assertThat(slept)
        .containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofMillis(500));
    assertThat(terminal.shown())
        .first()
        .asString()
        .startsWith("The source wants to be left alone until 23 Nov 2026 10:40.");
    assertThat(terminal.shown())
        .contains("\r\u001b[KGoes on in 3 s …", "\r\u001b[KGoes on in 1 s …");
  }

  @Test
  void shouldNotWaitForATimeThatIsOver() {
    assertThat(countdown(this::pass).await(now)).isTrue();

    assertThat(slept).isEmpty();
  }

  @Test
  void shouldEndWhenInterruptedAndStaySo() {
    boolean waited =
        countdown(
                duration -> {
                  throw new InterruptedException();
                })
            .await(UNTIL);

    assertThat(waited).isFalse();
    assertThat(Thread.currentThread().isInterrupted()).isTrue();
    assertThat(terminal.shown()).last().isEqualTo("\r\u001b[K");
  }

  private Countdown countdown(Countdown.Sleep sleep) {
    return new Countdown(
        terminal,
        ExampleSync.phrases(Language.EN),
        clock(),
        () -> Duration.between(ExampleSync.BEGAN, now).toNanos(),
        sleep);
  }

  private Clock clock() {
    InstantSource source = () -> now;
    return source.withZone(ZoneOffset.UTC);
  }

  private void pass(Duration duration) {
    slept.add(duration);
    now = now.plus(duration);
  }
}

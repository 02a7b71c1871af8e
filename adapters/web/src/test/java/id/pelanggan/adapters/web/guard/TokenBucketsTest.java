package id.pelanggan.adapters.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TokenBucketsTest {
  private final AtomicLong time = new AtomicLong(-5);
  private final TokenBuckets buckets = new TokenBuckets(2, 3, 100, time::get);

  private int taken(String who, int attempts) {
    int taken = 0;
    for (int i = 0; i < attempts; i++) {
      taken += buckets.take(who) ? 1 : 0;
    }
    return taken;
  }

  @Test
  void shouldAllowABurstAndThenWhatTimeBrings() {
    assertThat(taken("a", 10)).isEqualTo(3);
    assertThat(taken("b", 1)).isEqualTo(1);
    time.addAndGet(TimeUnit.SECONDS.toNanos(1));
    assertThat(taken("a", 10)).isEqualTo(2);
    time.addAndGet(TimeUnit.HOURS.toNanos(1));
    assertThat(taken("a", 10)).isEqualTo(3);
  }

  @Test
  void shouldRefuseForGoodWhoNeverWaits() {
    taken("a", 3);
    for (int i = 0; i < 100; i++) {
      time.addAndGet(TimeUnit.MILLISECONDS.toNanos(1));
      assertThat(buckets.take("a")).isFalse();
    }
    time.addAndGet(TimeUnit.MILLISECONDS.toNanos(400));
    assertThat(buckets.take("a")).isTrue();
  }

  @Test
  void shouldRememberOnlySoMany() {
    for (int i = 0; i < 10_000; i++) {
      buckets.take("client " + i);
    }
    assertThat(buckets.size()).isEqualTo(100);
  }
}

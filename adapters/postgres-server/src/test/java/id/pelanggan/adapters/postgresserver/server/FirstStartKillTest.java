package id.pelanggan.adapters.postgresserver.server;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgresserver.ChildJvm;
import id.pelanggan.adapters.postgresserver.TestServers;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Kills the process that makes a home; the next one must not notice. */
@Tag("kill")
class FirstStartKillTest {
  private static final int ROUNDS = 20;
  private static final int LONGEST_DELAY = 1_500;

  private final long seed = Long.getLong("pelanggan.kill.seed", System.nanoTime());
  private final Random random = new Random(seed);

  @Test
  void shouldStartAtTheFirstTryAfterAKillDuringTheFirstStart() throws Exception {
    for (int round = 1; round <= ROUNDS; round++) {
      int delay = random.nextInt(LONGEST_DELAY);
      String description = "seed %d, round %d, after %d ms".formatted(seed, round, delay);
      try (Ground ground = Ground.empty();
          ChildJvm visitor = ChildJvm.start(Visitor.class, ground.home(), TestServers.cache())) {
        visitor.awaitLines(1);
        visitor.nudge();
        Thread.sleep(delay);
        visitor.kill();

        try (Session session = Session.ofOwner(ground.server().open())) {
          assertThat(session.value("SELECT 1")).as(description).isEqualTo("1");
        } catch (Exception e) {
          throw new AssertionError(description, e);
        }
      }
    }
  }
}

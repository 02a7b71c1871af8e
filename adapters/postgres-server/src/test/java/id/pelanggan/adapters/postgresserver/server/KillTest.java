package id.pelanggan.adapters.postgresserver.server;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgresserver.ChildJvm;
import id.pelanggan.application.port.DatabaseAccess;
import id.pelanggan.domain.operation.ServerReport;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Kills processes while they store rows; what was acknowledged must be there afterwards. */
class KillTest {
  private static final int LONGEST_DELAY = 400;

  /** Whom SIGKILL hits. */
  private enum Victim {
    PROCESS,
    POSTMASTER,
    BOTH
  }

  private final Ground ground = Ground.empty();
  private final long seed = Long.getLong("pelanggan.kill.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final Set<Long> acknowledged = new HashSet<>();

  @AfterEach
  void leaveNothingBehind() {
    ground.close();
  }

  @Test
  void shouldKeepEveryAcknowledgedRow() throws Exception {
    for (Victim victim : Victim.values()) {
      killWhileWriting(victim, 1);
    }
  }

  @Test
  @Tag("kill")
  void shouldKeepEveryAcknowledgedRowThroughThirtyKills() throws Exception {
    Victim[] victims = Victim.values();
    for (int round = 1; round <= 30; round++) {
      killWhileWriting(victims[random.nextInt(victims.length)], round);
    }
  }

  private void killWhileWriting(Victim victim, int round) throws Exception {
    String description = "seed %d, round %d, killed %s".formatted(seed, round, victim);
    try (ChildJvm writer = ChildJvm.start(LoadWriter.class, ground.home())) {
      writer.awaitLines(3);
      Thread.sleep(random.nextInt(LONGEST_DELAY));
      long pid = ground.postmaster().pid();
      kill(victim, writer);
      try (EmbeddedServer server = ground.server()) {
        DatabaseAccess access = server.open();
        if (victim == Victim.POSTMASTER) {
          writer.awaitLines(writer.lines().size() + 3);
          writer.kill();
        }
        writer.lastLines().forEach(line -> acknowledged.add(Long.valueOf(line)));
        assertThat(lost(access)).as("lost rows; %s", description).isEmpty();
        assertThat(ground.postmaster().pid() == pid)
            .as("the same server; %s", description)
            .isEqualTo(victim == Victim.PROCESS);
        assertThat(server.report())
            .as(description)
            .isEqualTo(
                new ServerReport.Running(
                    ground.home(), ground.postmaster().pid(), access.port(), List.of()));
      }
    }
  }

  private void kill(Victim victim, ChildJvm writer) {
    if (victim != Victim.PROCESS) {
      ground.killPostmaster();
    }
    if (victim != Victim.POSTMASTER) {
      writer.kill();
    }
  }

  private Set<Long> lost(DatabaseAccess access) throws Exception {
    Set<Long> lost = new HashSet<>(acknowledged);
    try (Session session = Session.ofOwner(access)) {
      session.values("SELECT n FROM load").forEach(stored -> lost.remove(Long.valueOf(stored)));
    }
    return lost;
  }
}

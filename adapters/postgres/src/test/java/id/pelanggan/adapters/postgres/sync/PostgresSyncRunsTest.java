package id.pelanggan.adapters.postgres.sync;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.port.PortFixture;
import id.pelanggan.application.port.SyncRuns;
import id.pelanggan.application.port.SyncRunsContract;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.intake.ChangeSet;
import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.sync.ConnectionId;
import id.pelanggan.domain.sync.RunStream;
import id.pelanggan.domain.sync.SyncRun;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest
class PostgresSyncRunsTest implements SyncRunsContract {
  private final TestDatabase database;
  private final SyncGround ground;
  private final List<ChangeSet> changeSets = new ArrayList<>();

  PostgresSyncRunsTest(TestDatabase database) {
    this.database = database;
    this.ground = new SyncGround(database);
  }

  @BeforeEach
  void empty() {
    changeSets.clear();
    changeSets.addAll(ground.empty().connect().changeSets());
  }

  @Test
  void shouldCountPairsThatItsChangeSetsFound() {
    SyncRun run = ground.run(1);
    runs().insertStream(run.id(), stream(Stream.CUSTOMERS, changeSets.getFirst()));
    database.execute(
        "insert into match_candidate values ('%s', '%s', 'EMAIL', '%s', now())"
            .formatted(PortFixture.id(1), PortFixture.id(2), changeSets.getFirst().id().value()),
        "insert into match_candidate values ('%s', '%s', 'EMAIL', '%s', now())"
            .formatted(PortFixture.id(1), PortFixture.id(3), changeSets.getLast().id().value()));

    assertThat(runs().countCandidates(run.id())).isEqualTo(1);
    assertThat(runs().countCandidates(ground.run(2).id())).isZero();
  }

  @Override
  public SyncRuns runs() {
    return new PostgresSyncRuns(database.database());
  }

  @Override
  public List<ConnectionId> connections() {
    return ground.connections();
  }

  @Override
  public List<ChangeSet> changeSets() {
    return changeSets;
  }

  @Override
  public CallContext context() {
    return ground.context();
  }

  private static RunStream stream(Stream stream, ChangeSet changeSet) {
    return new RunStream(stream, changeSet.id(), Counts.NONE, 0, OptionalLong.empty(), 0, false);
  }
}

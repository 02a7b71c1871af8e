package id.pelanggan.adapters.postgres.sync;

import id.pelanggan.adapters.postgres.testground.House;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.port.ChangeSets;
import id.pelanggan.application.port.Connections;
import id.pelanggan.application.port.PortFixture;
import id.pelanggan.application.port.Sources;
import id.pelanggan.application.port.SyncFixture;
import id.pelanggan.application.port.SyncRuns;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.intake.ChangeSet;
import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.sync.Connection;
import id.pelanggan.domain.sync.ConnectionId;
import id.pelanggan.domain.sync.Scope;
import id.pelanggan.domain.sync.SyncRun;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A shop with two sources, on which tests of connections stand. */
final class SyncGround {
  private final House house;
  private final List<Source> sources = new ArrayList<>();

  SyncGround(TestDatabase database) {
    this.house = new House(database);
  }

  SyncGround empty() {
    house.empty().initialize();
    sources.clear();
    for (int number = 1; number <= 2; number++) {
      sources.add(house.get(Sources.class).insertIfAbsent(PortFixture.source(number), context()));
    }
    return this;
  }

  /** Connects both sources. */
  SyncGround connect() {
    sources.forEach(
        source -> house.get(Connections.class).insert(SyncFixture.connection(source), context()));
    return this;
  }

  List<Source> sources() {
    return sources;
  }

  Connection connection() {
    return SyncFixture.connection(sources.getFirst());
  }

  List<ConnectionId> connections() {
    return sources.stream().map(source -> SyncFixture.connection(source).id()).toList();
  }

  /** Two, of which the first one took in a page of ten rows. */
  List<ChangeSet> changeSets() {
    ChangeSets changeSets = house.get(ChangeSets.class);
    List<ChangeSet> stored =
        IntStream.rangeClosed(1, 2)
            .mapToObj(number -> PortFixture.changeSet(number, sources.getFirst().id(), context()))
            .toList();
    stored.forEach(changeSets::insert);
    changeSets.addPage(stored.getFirst().id(), 1, 1, new Counts(10, 1, 2, 3, 4, 5));
    return stored;
  }

  /** A run of the first connection. */
  SyncRun run(int number) {
    SyncRun run =
        SyncFixture.run(number, connections().getFirst(), new Scope.Everything(), context());
    house.get(SyncRuns.class).insert(run);
    return run;
  }

  CallContext context() {
    return house.context();
  }
}

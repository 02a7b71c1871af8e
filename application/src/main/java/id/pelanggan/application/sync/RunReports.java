package id.pelanggan.application.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.Sources;
import id.pelanggan.application.port.SyncRuns;
import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.sync.RunId;
import id.pelanggan.domain.sync.RunStream;
import id.pelanggan.domain.sync.SyncRun;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says everything of runs. A connection that is removed leaves its source, which has its name. */
final class RunReports {
  private final SyncRuns runs;
  private final Sources sources;

  @Inject
  RunReports(SyncRuns runs, Sources sources) {
    this.runs = requireNonNull(runs, "runs is null");
    this.sources = requireNonNull(sources, "sources is null");
  }

  /**
   * @param connection its name
   */
  RunReport report(RunId id, String connection) {
    return new RunReport(
        runs.find(id).orElseThrow(), connection, runs.listStreams(id), runs.countCandidates(id));
  }

  /** In the order of the runs. */
  List<RunReport> list(Collection<SyncRun> all) {
    Map<SourceId, String> names = new HashMap<>();
    for (Source source : sources.list()) {
      names.put(source.id(), source.name());
    }
    Map<RunId, List<RunStream>> streams = runs.listStreams(all.stream().map(SyncRun::id).toList());
    return all.stream()
        .map(run ->
            new RunReport(
                run,
                names.getOrDefault(run.connection().source(), ""),
                streams.getOrDefault(run.id(), List.of()),
                runs.countCandidates(run.id())))
        .toList();
  }
}

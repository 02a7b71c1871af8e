package id.pelanggan.application.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.sync.RunStream;
import id.pelanggan.domain.sync.SyncRun;
import java.util.List;

/**
 * A run as operators see it.
 *
 * @param connection its name
 * @param streams in the order in which they are read
 * @param candidates how many of its customers may be somebody else's double
 */
public record RunReport(SyncRun run, String connection, List<RunStream> streams, long candidates) {
  public RunReport {
    requireNonNull(run, "run is null");
    requireNonNull(connection, "connection is null");
    streams = List.copyOf(streams);
  }

  /** Of all streams together. */
  public Counts counts() {
    return streams.stream().map(RunStream::counts).reduce(Counts.NONE, Counts::plus);
  }
}

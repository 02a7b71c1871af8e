package id.pelanggan.app.cli.sync;

import id.pelanggan.application.sync.RunReport;
import id.pelanggan.domain.sync.RunFailure;
import id.pelanggan.domain.sync.RunStream;
import id.pelanggan.domain.sync.Scope;
import id.pelanggan.domain.sync.SyncRun;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A run, for programs.
 *
 * @param from of a range, the first instant in it; null of others
 * @param to of a range, the first instant after it; null of others
 * @param candidates how many customers may be somebody else's double
 */
public record RunJson(
    UUID id,
    String connection,
    String state,
    String scope,
    @Nullable Instant from,
    @Nullable Instant to,
    Instant startedAt,
    @Nullable Instant finishedAt,
    @Nullable Instant resumesAt,
    boolean stopAsked,
    CountsJson counts,
    long candidates,
    List<StreamJson> streams,
    @Nullable FailureJson failure) {

  public static RunJson of(RunReport report) {
    SyncRun run = report.run();
    Scope.Range range = run.scope() instanceof Scope.Range found ? found : null;
    return new RunJson(
        run.id().value(),
        report.connection(),
        run.state().name(),
        run.scope().getClass().getSimpleName().toLowerCase(Locale.ROOT),
        range == null ? null : range.from(),
        range == null ? null : range.to(),
        run.context().at(),
        run.finishedAt().orElse(null),
        run.resumesAt().orElse(null),
        run.stopAsked(),
        CountsJson.of(report.counts()),
        report.candidates(),
        report.streams().stream().map(StreamJson::of).toList(),
        run.failure().map(FailureJson::of).orElse(null));
  }

  /**
   * @param expected null where the source does not tell
   */
  record StreamJson(
      String stream,
      CountsJson counts,
      int pages,
      @Nullable Long expected,
      long gone,
      boolean done) {
    static StreamJson of(RunStream stream) {
      return new StreamJson(
          stream.stream().name().toLowerCase(Locale.ROOT),
          CountsJson.of(stream.counts()),
          stream.pages(),
          stream.expected().isPresent() ? stream.expected().getAsLong() : null,
          stream.gone(),
          stream.done());
    }
  }

  record FailureJson(String code, Map<String, String> details) {
    static FailureJson of(RunFailure failure) {
      return new FailureJson(failure.code(), failure.details());
    }
  }
}

package id.pelanggan.app.cli.retention;

import id.pelanggan.domain.retention.RetentionRun;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was approved at once, for programs. */
record RunJson(
    UUID id,
    Instant approvedAt,
    UUID approvedBy,
    long customers,
    long touched,
    int limitPercent,
    @Nullable Long repeated,
    Map<String, Long> policies,
    long recordsDeleted) {
  static RunJson of(RetentionRun run) {
    Map<String, Long> policies = new TreeMap<>();
    run.counts().forEach((code, customers) -> policies.put(code.value(), customers));
    return new RunJson(
        run.id().value(),
        run.approved().at(),
        run.approved().actor().value(),
        run.customers(),
        run.touched(),
        run.limitPercent(),
        run.repeated().isPresent() ? Long.valueOf(run.repeated().getAsLong()) : null,
        policies,
        run.recordsDeleted());
  }
}

package id.pelanggan.adapters.postgres.retention;

import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.OperatorId;
import id.pelanggan.domain.retention.PolicyCode;
import id.pelanggan.domain.retention.RetentionRun;
import id.pelanggan.domain.retention.RetentionRunId;
import id.pelanggan.domain.source.PurposeCode;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code retention_run} with what belongs to it. */
public record RunRow(
    UUID id,
    UUID actor,
    String purpose,
    Instant approvedAt,
    long customers,
    int limitPercent,
    @Nullable Long repeated,
    @Nullable Instant recordsBefore,
    long recordsDeleted,
    String[] codes,
    Long[] counts) {
  static RunRow of(RetentionRun run) {
    String[] codes =
        run.counts().keySet().stream().map(PolicyCode::value).sorted().toArray(String[]::new);
    Long[] counts = new Long[codes.length];
    for (int i = 0; i < codes.length; i++) {
      counts[i] = run.counts().getOrDefault(new PolicyCode(codes[i]), 0L);
    }
    return new RunRow(
        run.id().value(),
        run.approved().actor().value(),
        run.approved().purpose().value(),
        run.approved().at(),
        run.customers(),
        run.limitPercent(),
        run.repeated().isPresent() ? Long.valueOf(run.repeated().getAsLong()) : null,
        run.recordsBefore().orElse(null),
        run.recordsDeleted(),
        codes,
        counts);
  }

  RetentionRun toRun() {
    Map<PolicyCode, Long> byPolicy = new HashMap<>();
    for (int i = 0; i < codes.length; i++) {
      byPolicy.put(new PolicyCode(codes[i]), counts[i]);
    }
    Long number = repeated;
    return new RetentionRun(
        new RetentionRunId(id),
        new CallContext(new OperatorId(actor), new PurposeCode(purpose), approvedAt),
        customers,
        limitPercent,
        number == null ? OptionalLong.empty() : OptionalLong.of(number),
        byPolicy,
        Optional.ofNullable(recordsBefore),
        recordsDeleted);
  }
}

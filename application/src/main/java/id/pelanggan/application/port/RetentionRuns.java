package id.pelanggan.application.port;

import id.pelanggan.domain.retention.RetentionRun;
import id.pelanggan.domain.retention.RetentionRunId;
import java.util.List;
import java.util.Optional;

/** What was approved: evidence that stays. */
public interface RetentionRuns {
  void insert(RetentionRun run);

  /** Notes that rows and records that were kept aside went. */
  void addDeleted(RetentionRunId run, long records, boolean last);

  Optional<RetentionRun> find(RetentionRunId id);

  /** The newest first; at most {@code limit}. */
  List<RetentionRun> list(int limit);

  /** Those of which rows and records are still to go. */
  List<RetentionRun> listWithRecords();
}

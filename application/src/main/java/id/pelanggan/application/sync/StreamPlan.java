package id.pelanggan.application.sync;

import id.pelanggan.domain.intake.ChangeSet;
import id.pelanggan.domain.source.Stream;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** How one stream of a run is read. Used by one thread. */
final class StreamPlan {
  /** Who may write to a change set of a sync is decided by the connection's lease alone. */
  static final int EPOCH = 1;

  private final Stream stream;
  private final ChangeSet changeSet;
  private final boolean complete;
  private final boolean ofRun;
  private final Set<String> fields;

  /**
   * @param complete whether it brings everything that the source has, so that what does not come is
   *     gone
   * @param ofRun whether the run has a cursor of its own, and leaves the connection's alone
   * @param fields the names of extras that were seen before
   */
  StreamPlan(
      Stream stream,
      ChangeSet changeSet,
      boolean complete,
      boolean ofRun,
      Collection<String> fields) {
    this.stream = stream;
    this.changeSet = changeSet;
    this.complete = complete;
    this.ofRun = ofRun;
    this.fields = new HashSet<>(fields);
  }

  Stream stream() {
    return stream;
  }

  ChangeSet changeSet() {
    return changeSet;
  }

  boolean isComplete() {
    return complete;
  }

  boolean isOfRun() {
    return ofRun;
  }

  Set<String> fields() {
    return fields;
  }

  void learn(Collection<String> names) {
    fields.addAll(names);
  }
}

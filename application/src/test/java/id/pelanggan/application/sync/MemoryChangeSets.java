package id.pelanggan.application.sync;

import id.pelanggan.application.port.ChangeSets;
import id.pelanggan.domain.intake.ChangeSet;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.intake.ChangeSetKind;
import id.pelanggan.domain.intake.ChangeSetState;
import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.source.Stream;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Change sets in memory, and whether the way in was locked. */
final class MemoryChangeSets implements ChangeSets {
  private final Map<ChangeSetId, ChangeSet> all = new LinkedHashMap<>();
  private boolean locked;

  boolean isLocked() {
    return locked;
  }

  @Override
  public void lockIntake() {
    locked = true;
  }

  @Override
  public void insert(ChangeSet changeSet) {
    all.put(changeSet.id(), changeSet);
  }

  @Override
  public Optional<ChangeSet> find(ChangeSetId id) {
    return Optional.ofNullable(all.get(id));
  }

  @Override
  public List<ChangeSet> list(ChangeSetKind kind) {
    return all.values().stream().filter(each -> each.kind() == kind).toList();
  }

  @Override
  public boolean isUndoing(SourceId source, Stream stream) {
    return false;
  }

  @Override
  public boolean addPage(ChangeSetId id, int epoch, int page, Counts counts) {
    ChangeSet old = find(id).orElseThrow();
    all.put(id, with(old, old.state(), page, old.counts().plus(counts), old.finishedAt()));
    return true;
  }

  @Override
  public boolean finish(ChangeSetId id, int epoch, ChangeSetState state, Instant at) {
    ChangeSet old = find(id).orElseThrow();
    all.put(id, with(old, state, old.pages(), old.counts(), Optional.of(at)));
    return true;
  }

  @Override
  public Optional<ChangeSet> take(
      ChangeSetId id, List<ChangeSetState> states, ChangeSetState next) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void repair(ChangeSetId id, Counts counts) {
    throw new UnsupportedOperationException();
  }

  private static ChangeSet with(
      ChangeSet old, ChangeSetState state, int pages, Counts counts, Optional<Instant> finished) {
    return new ChangeSet(
        old.id(),
        old.source(),
        old.stream(),
        old.kind(),
        state,
        old.context(),
        old.epoch(),
        pages,
        counts,
        old.keySlot(),
        old.details(),
        finished);
  }
}

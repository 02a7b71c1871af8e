package id.pelanggan.application.port;

import id.pelanggan.domain.intake.ChangeSet;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.intake.ChangeSetKind;
import id.pelanggan.domain.intake.ChangeSetState;
import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.source.Stream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What came in together. */
public interface ChangeSets {

  /**
   * Waits until this transaction alone may bring in documents. Everything that comes in does so one
   * page after another, whatever process it comes through.
   */
  void lockIntake();

  void insert(ChangeSet changeSet);

  Optional<ChangeSet> find(ChangeSetId id);

  /** The newest first. */
  List<ChangeSet> list(ChangeSetKind kind);

  /**
   * Takes the work over from whoever did it: raises the epoch.
   *
   * @return the change set as it is then; empty where there is none in one of the states
   */
  Optional<ChangeSet> take(ChangeSetId id, List<ChangeSetState> states, ChangeSetState next);

  /** Whether documents of the source and stream are being withdrawn, or wait to be. */
  boolean isUndoing(SourceId source, Stream stream);

  /**
   * Notes that a page is stored.
   *
   * @return false where another process has taken the work over, or the page was stored before
   */
  boolean addPage(ChangeSetId id, int epoch, int page, Counts counts);

  /**
   * @return false where another process has taken the work over
   */
  boolean finish(ChangeSetId id, int epoch, ChangeSetState state, Instant at);

  /** Counts that rows which were refused came in after all. */
  void repair(ChangeSetId id, Counts counts);
}

package id.pelanggan.application.port;

import id.pelanggan.domain.access.OperatorName;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.audit.AuditEvent;
import id.pelanggan.domain.audit.AuditPlace;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.intake.ChangeSetKind;
import id.pelanggan.domain.intake.ChangeSetState;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What was noted in the audit log, for those who may read it. */
public interface AuditTrail {

  /**
   * What was noted before a place, the newest first.
   *
   * @param after where the last page ended; empty for the first
   * @param actions of which kinds
   * @param limit at most so many, from 1
   */
  List<Noted> list(Optional<AuditPlace> after, Set<AuditAction> actions, int limit);

  /**
   * An event with what is known of it now.
   *
   * @param actor who did it
   * @param changeSet what its subject is, where that is a change set
   */
  record Noted(AuditEvent event, OperatorName actor, Optional<Subject> changeSet) {}

  /** The change set that an event is about. */
  record Subject(ChangeSetId id, ChangeSetKind kind, ChangeSetState state) {}
}

package id.pelanggan.application.activity;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.AuditTrail;
import id.pelanggan.application.port.AuditTrail.Noted;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.audit.AuditEvent;
import id.pelanggan.domain.audit.AuditPlace;
import id.pelanggan.domain.intake.ChangeSetState;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lists what was done, the newest first, page by page; needs no key. */
public final class ListActivity {
  /** Too many to be news: each page of an import, each look at a list, a customer or an order. */
  private static final Set<AuditAction> COMMON =
      Set.of(
          AuditAction.PAGE_STORED,
          AuditAction.CUSTOMERS_FOUND,
          AuditAction.CUSTOMER_READ,
          AuditAction.ORDER_READ);

  private static final Set<AuditAction> BY_HAND =
      Set.of(
          AuditAction.CUSTOMER_CHANGED,
          AuditAction.CONTACTS_MERGED,
          AuditAction.ENGAGEMENT_RECORDED,
          AuditAction.CHANGE_UNDONE);

  private final Gate gate;
  private final AuditTrail trail;

  @Inject
  public ListActivity(Gate gate, AuditTrail trail) {
    this.gate = requireNonNull(gate, "gate is null");
    this.trail = requireNonNull(trail, "trail is null");
  }

  public Page list(CallContext context, Request request) {
    gate.require(context, Permission.SEE_ACTIVITY);
    List<Noted> noted = trail.list(request.after(), actions(request.scope()), request.limit() + 1);
    boolean more = noted.size() > request.limit();
    List<Noted> page = more ? noted.subList(0, request.limit()) : noted;
    return new Page(
        page.stream().map(ListActivity::activity).toList(),
        more ? Optional.of(new AuditPlace(page.getLast().event().id())) : Optional.empty());
  }

  private static Set<AuditAction> actions(Scope scope) {
    return switch (scope) {
      case NOTABLE -> EnumSet.complementOf(EnumSet.copyOf(COMMON));
      case CHANGES -> BY_HAND;
      case EVERYTHING -> EnumSet.allOf(AuditAction.class);
    };
  }

  private static Activity activity(Noted noted) {
    AuditEvent event = noted.event();
    return new Activity(
        event.context().at(),
        noted.actor(),
        event.action(),
        event.customer(),
        noted.changeSet().map(AuditTrail.Subject::id),
        event.items(),
        noted.changeSet().filter(changeSet -> isUndoable(event.action(), changeSet)).isPresent(),
        event.reason());
  }

  /** The one event that tells of the whole of it can take it back. */
  private static boolean isUndoable(AuditAction action, AuditTrail.Subject changeSet) {
    boolean whole =
        switch (changeSet.kind()) {
          case IMPORT -> action == AuditAction.IMPORT_FINISHED;
          case MANUAL -> action != AuditAction.CHANGE_UNDONE;
          // The source would bring it back with the next sync.
          case SYNC -> false;
        };
    return whole && changeSet.state() == ChangeSetState.DONE;
  }

  /**
   * @param after where the last page ended; empty for the first
   * @param limit at most so many, 1 to {@value #LONGEST}
   */
  public record Request(Scope scope, Optional<AuditPlace> after, int limit) {
    public static final int LONGEST = 200;

    public Request {
      requireNonNull(scope, "scope is null");
      requireNonNull(after, "after is null");
      if (limit < 1 || limit > LONGEST) {
        throw new IllegalArgumentException("limit is not in 1.." + LONGEST + ": " + limit);
      }
    }
  }

  /** What is listed. */
  public enum Scope {
    /** What changed something, went out, or was revealed; reading and single pages are left out. */
    NOTABLE,
    /** What operators changed by hand. */
    CHANGES,
    EVERYTHING
  }

  /**
   * @param next where the next page begins; empty after the last
   */
  public record Page(List<Activity> activities, Optional<AuditPlace> next) {
    public Page {
      activities = List.copyOf(activities);
      requireNonNull(next, "next is null");
    }
  }
}

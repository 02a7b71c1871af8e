package id.pelanggan.app.cli.activity;

import id.pelanggan.application.activity.Activity;
import id.pelanggan.application.activity.ListActivity;
import id.pelanggan.domain.audit.AuditPlace;
import id.pelanggan.domain.audit.RevealReason;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.intake.ChangeSetId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was done as programs read it.
 *
 * @param next what {@code --after} takes to go on; null after the last
 */
record ActivityJson(List<Entry> activities, @Nullable UUID next) {
  static ActivityJson of(ListActivity.Page page) {
    return new ActivityJson(
        page.activities().stream().map(Entry::of).toList(),
        page.next().map(AuditPlace::event).orElse(null));
  }

  /**
   * @param change by which it is undone where it can be
   */
  record Entry(
      Instant at,
      String actor,
      String action,
      @Nullable UUID customer,
      @Nullable UUID change,
      int items,
      boolean undoable,
      @Nullable String reason) {
    static Entry of(Activity activity) {
      return new Entry(
          activity.at(),
          activity.actor().value(),
          activity.action().name(),
          activity.customer().map(CustomerId::value).orElse(null),
          activity.changeSet().map(ChangeSetId::value).orElse(null),
          activity.items(),
          activity.undoable(),
          activity.reason().map(RevealReason::name).orElse(null));
    }
  }
}

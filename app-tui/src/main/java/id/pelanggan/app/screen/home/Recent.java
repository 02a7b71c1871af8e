package id.pelanggan.app.screen.home;

import id.pelanggan.application.activity.Activity;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.intake.ChangeSetId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is worth a line among the last things that were done. */
final class Recent {
  private Recent() {}

  /** The beginning of an import is no news any more when its end is. */
  static List<Activity> of(List<Activity> activities) {
    Set<ChangeSetId> ended =
        activities.stream()
            .filter(activity -> activity.action() == AuditAction.IMPORT_FINISHED)
            .map(Activity::changeSet)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
    return activities.stream()
        .filter(activity ->
            activity.action() != AuditAction.IMPORT_STARTED
                || activity.changeSet().filter(ended::contains).isEmpty())
        .toList();
  }
}

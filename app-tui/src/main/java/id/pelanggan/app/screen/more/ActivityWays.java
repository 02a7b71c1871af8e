package id.pelanggan.app.screen.more;

import id.pelanggan.application.activity.Activity;
import java.util.Optional;

/** Where an activity leads. */
public final class ActivityWays {
  private ActivityWays() {}

  /** To the import or the customer that it was about; empty where it was about neither. */
  public static Optional<Runnable> open(Activity activity, Ways ways) {
    if (ActivityUndo.isImport(activity)) {
      return activity.changeSet().map(change -> () -> ways.imported(change));
    }
    return activity.customer().map(customer -> () -> ways.customer(customer));
  }
}

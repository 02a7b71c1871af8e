package id.pelanggan.app.screen.more;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.Confirmation;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Notice;
import id.pelanggan.application.activity.Activity;
import id.pelanggan.application.activity.UndoChange.Outcome;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.intake.ChangeSetId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Takes back a change by hand that may be from long ago, which is why it asks first. */
public final class ActivityUndo {
  private static final Set<AuditAction> IMPORTS =
      Set.of(
          AuditAction.IMPORT_STARTED,
          AuditAction.PAGE_STORED,
          AuditAction.IMPORT_FINISHED,
          AuditAction.IMPORT_UNDONE,
          AuditAction.REFUSED_ROWS_READ);

  private final Desk desk;
  private final Function<ChangeSetId, Outcome> undo;
  private final Runnable after;

  /**
   * @param undo called in the background
   * @param after what was done has changed
   */
  public ActivityUndo(Desk desk, Function<ChangeSetId, Outcome> undo, Runnable after) {
    this.desk = requireNonNull(desk, "desk is null");
    this.undo = requireNonNull(undo, "undo is null");
    this.after = requireNonNull(after, "after is null");
  }

  /** Its command, where this can be taken back here. */
  public Optional<Binding> binding(Optional<Activity> activity) {
    return activity
        .filter(Activity::undoable)
        .filter(done -> !isImport(done))
        .flatMap(done ->
            done.changeSet()
                .map(change -> Binding.of(MoreCommands.UNDO_CHANGE, () -> ask(done, change))));
  }

  /** Whether it is about an import, which is looked at and undone among the sources. */
  public static boolean isImport(Activity activity) {
    return IMPORTS.contains(activity.action());
  }

  private void ask(Activity activity, ChangeSetId change) {
    String what = new ActivityText(desk.phrases()).of(activity);
    String when = ShortTimes.at(desk).exact(activity.at());
    Confirmation.ask(
        desk,
        new Confirmation.Question(
            desk.say("more.undo.title"),
            List.of(
                when + ": " + activity.actor().value() + " " + what + ".",
                desk.say("more.undo.effect")),
            desk.say("more.undo.verb"),
            "",
            () -> desk.work(() -> undo.apply(change), this::tell)));
  }

  private void tell(Outcome outcome) {
    String key =
        switch (outcome) {
          case Outcome.Undone undone -> "more.undo.done";
          case Outcome.AlreadyUndone before -> "more.undo.before";
          case Outcome.ChangedSince since -> "more.undo.since";
        };
    String text = desk.say(key);
    desk.say(outcome instanceof Outcome.Undone ? Notice.done(text) : Notice.warning(text));
    after.run();
  }
}

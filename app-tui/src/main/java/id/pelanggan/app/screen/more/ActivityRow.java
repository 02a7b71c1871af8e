package id.pelanggan.app.screen.more;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Look;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Text;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.application.activity.Activity;

/**
 * A line of what was done: when, who, what, and whether it can be taken back.
 *
 * @param exact whether older days have a time of day too
 */
public record ActivityRow(Look look, boolean exact) {
  private static final int SHORTEST = 8;
  private static final int TIME_OF_DAY = 6;
  private static final int WIDEST = 18;
  private static final int NARROW = 60;

  public ActivityRow {
    requireNonNull(look, "look is null");
  }

  /**
   * @param here whether it is the chosen one
   */
  public void draw(Canvas line, Activity activity, boolean here) {
    ShortTimes times = ShortTimes.of(look);
    int who = 2 + when();
    int wide = line.columns() < NARROW ? 0 : Math.min(WIDEST, line.columns() / 8);
    int what = who + wide;
    String back = here && isUndoable(activity) ? "u " + look.say("more.undo.verb") : "";
    line.text(0, 0, here ? "›" : " ", Tone.KEY);
    String at = exact ? times.exact(activity.at()) : times.near(activity.at());
    line.cell(2, 0, when() - 1, at, Tone.FAINT);
    if (wide > 0) {
      line.cell(who, 0, wide - 1, activity.actor().value(), Tone.STRONG);
    }
    int room = line.columns() - what - (back.isEmpty() ? 0 : Text.width(back) + 2);
    line.cell(what, 0, Math.max(0, room), new ActivityText(look.phrases()).of(activity), Tone.TEXT);
    line.right(0, 0, line.columns(), back, Tone.KEY);
    if (here) {
      line.select(0, 0, line.columns());
      line.cursor(0, 0);
    }
  }

  private int when() {
    int day = Math.max(SHORTEST, Text.width(look.say("more.time.yesterday")) + 1);
    return exact ? day + TIME_OF_DAY : day;
  }

  private static boolean isUndoable(Activity activity) {
    return activity.undoable() && !ActivityUndo.isImport(activity);
  }
}

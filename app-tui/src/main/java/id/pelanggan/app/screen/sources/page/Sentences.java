package id.pelanggan.app.screen.sources.page;

import id.pelanggan.app.cli.FailureText;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Lines;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.domain.failure.PelangganException;

/** What a panel says where it has nothing to list. */
public final class Sentences {
  private static final int WIDEST = 72;

  private Sentences() {}

  /** Quietly: what is waited for is nearly always there at once. */
  public static void loading(Canvas canvas, Look look) {
    canvas.text(1, 0, look.say("sources.loading"), Tone.FAINT);
  }

  /** What happened, what is safe, what to do next, and that it can be tried again. */
  public static void failureToRetry(
      Canvas canvas, Look look, PelangganException failure, NextCommand command) {
    int row = failure(canvas, look, failure, command);
    hint(place(canvas), row + 1, "r", look.say("sources.again"));
  }

  /**
   * What happened, what is safe, what to do next.
   *
   * @return the row behind it
   */
  public static int failure(
      Canvas canvas, Look look, PelangganException failure, NextCommand command) {
    FailureText text = FailureText.of(failure, look.phrases(), command);
    Canvas place = place(canvas);
    int row = Lines.draw(place, 0, "! " + text.happened(), Tone.BAD);
    row = Lines.draw(place, row + 1, text.safe(), Tone.TEXT);
    return Lines.draw(place, row, text.next(), Tone.TEXT);
  }

  /** That there is nothing, why it matters, and the one key that helps. */
  public static void empty(Canvas canvas, Look look, String key, String helps) {
    Canvas place = place(canvas);
    int row = Lines.draw(place, 0, look.say(key), Tone.STRONG);
    row = Lines.draw(place, row + 1, look.say(key + ".why"), Tone.TEXT);
    hint(place, row + 1, helps, look.say(key + ".key"));
  }

  /** A key and what it does. */
  private static void hint(Canvas canvas, int row, String key, String text) {
    int end = canvas.text(0, row, key, Tone.KEY);
    canvas.text(end + 2, row, text, Tone.TEXT);
  }

  private static Canvas place(Canvas canvas) {
    int columns = Math.min(WIDEST, canvas.columns() - 4);
    return canvas.area(2, Math.min(1, canvas.rows() - 1), columns, canvas.rows());
  }
}

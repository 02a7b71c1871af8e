package id.pelanggan.app.screen.privacy.register;

import id.pelanggan.app.cli.FailureText;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Lines;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.domain.failure.PelangganException;

/** Says in a panel why there is nothing else in it. */
final class Trouble {
  private Trouble() {}

  /** What happened, what is safe, what to do. */
  static void draw(Canvas canvas, Look look, Desk desk, PelangganException failure) {
    FailureText text = FailureText.of(failure, look.phrases(), desk.command());
    int row = Lines.draw(canvas, 0, "! " + text.happened(), Tone.BAD);
    row = Lines.draw(canvas, row + 1, text.safe(), Tone.TEXT);
    row = Lines.draw(canvas, row, text.next(), Tone.TEXT);
    Lines.draw(canvas, row + 1, look.say("privacy.register.failed.keys"), Tone.FAINT);
  }

  /** Why there is nothing, and what it is good for. */
  static void empty(Canvas canvas, Look look, String name) {
    int row = Lines.draw(canvas, 0, look.say(name + ".empty"), Tone.STRONG);
    Lines.draw(canvas, row + 1, look.say(name + ".empty.why"), Tone.TEXT);
  }
}

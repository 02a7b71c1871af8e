package id.pelanggan.app.screen.customers;

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
    int row = write(canvas, 0, "! " + text.happened(), Tone.BAD);
    row = write(canvas, row + 1, text.safe(), Tone.TEXT);
    row = write(canvas, row, text.next(), Tone.TEXT);
    write(canvas, row + 1, look.say("customers.failed.keys"), Tone.FAINT);
  }

  /** Paragraphs with a gap between them, the first one strong. */
  static void draw(Canvas canvas, String... paragraphs) {
    int row = 0;
    for (int i = 0; i < paragraphs.length; i++) {
      row = write(canvas, row, paragraphs[i], i == 0 ? Tone.STRONG : Tone.TEXT) + 1;
    }
  }

  /** Returns the row behind it. */
  static int write(Canvas canvas, int from, String text, Tone tone) {
    int row = from;
    for (String line : Lines.wrap(text, canvas.columns())) {
      canvas.text(0, row++, line, tone);
    }
    return row;
  }
}

package id.pelanggan.app.screen.more;

import id.pelanggan.app.controller.Look;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Tone;

/** A few things as they look with what is chosen. */
final class SettingsSample {
  private SettingsSample() {}

  static void draw(Canvas canvas, Look look) {
    if (canvas.rows() < 5) {
      return;
    }
    canvas.text(0, 0, look.say("more.sample"), Tone.TITLE);
    int column = canvas.text(0, 1, "✓ " + look.say("more.sample.good"), Tone.GOOD);
    column = canvas.text(column + 3, 1, "! " + look.say("more.sample.warning"), Tone.WARNING);
    canvas.text(column + 3, 1, "✗ " + look.say("more.sample.bad"), Tone.BAD);
    column = canvas.text(0, 2, "› " + look.say("more.sample.chosen"), Tone.TEXT);
    canvas.select(0, 2, column);
    column = canvas.text(column + 3, 2, look.say("key.ENTER"), Tone.KEY);
    canvas.text(column + 1, 2, look.say("more.sample.key"), Tone.FAINT);
    column = canvas.text(0, 3, "▂▂▄▄▆▆██", Tone.CHART);
    column = canvas.text(column + 3, 3, "••••", Tone.CONCEALED);
    canvas.text(column + 3, 3, look.say("more.sample.link"), Tone.LINK);
  }
}

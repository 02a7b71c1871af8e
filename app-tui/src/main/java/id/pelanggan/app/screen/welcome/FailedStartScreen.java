package id.pelanggan.app.screen.welcome;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.FailureText;
import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.controller.Move;
import id.pelanggan.app.controller.Screen;
import id.pelanggan.app.controller.ScreenName;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.domain.failure.PelangganException;
import java.util.List;
import java.util.TreeMap;

/** Why the program could not begin, what is safe, and what to do. */
public final class FailedStartScreen implements Screen {
  private final Desk desk;
  private final PelangganException failure;
  private final Runnable retry;
  private boolean details;
  private int top;
  private int rest;

  /**
   * @param retry begins again; puts another screen in place of this one
   */
  public FailedStartScreen(Desk desk, PelangganException failure, Runnable retry) {
    this.desk = requireNonNull(desk, "desk is null");
    this.failure = requireNonNull(failure, "failure is null");
    this.retry = requireNonNull(retry, "retry is null");
  }

  @Override
  public ScreenName name() {
    return ScreenName.HOME;
  }

  @Override
  public String topic() {
    return "welcome.failed";
  }

  @Override
  public List<Binding> bindings() {
    return List.of(
        Binding.of(WelcomeCommands.AGAIN, retry),
        Binding.of(WelcomeCommands.DETAILS, () -> details = !details));
  }

  @Override
  public void move(Move move) {
    switch (move) {
      case UP, PAGE_UP -> top = Math.max(0, top - 1);
      case DOWN, PAGE_DOWN -> top += Math.min(1, rest);
      case FIRST -> top = 0;
      case LAST -> top += rest;
      case LEFT, RIGHT -> {}
    }
  }

  @Override
  public void draw(Canvas canvas, Look look) {
    FailureText text = FailureText.of(failure, look.phrases(), desk.command());
    int rows =
        2
            + Page.rows(canvas, "! " + text.happened())
            + Page.rows(canvas, text.safe())
            + Page.rows(canvas, text.next());
    Page page =
        Page.open(canvas, rows)
            .from(top)
            .text("! " + text.happened(), Tone.BAD)
            .gap()
            .text(text.safe(), Tone.TEXT)
            .gap()
            .text(text.next(), Tone.TEXT);
    if (details) {
      page.gap().text(failure.code().name(), Tone.FAINT);
      new TreeMap<>(failure.details())
          .forEach((name, value) -> page.text(name + ": " + value, Tone.FAINT));
    }
    rest = page.rest();
  }
}

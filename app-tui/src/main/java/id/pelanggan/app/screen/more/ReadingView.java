package id.pelanggan.app.screen.more;

import id.pelanggan.app.cli.FailureText;
import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.CommonCommands;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Lines;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.domain.failure.PelangganException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What stands where something is still to be read, or could not be. */
public final class ReadingView {
  private ReadingView() {}

  /**
   * The value, where there is one to draw; otherwise this draws why there is none. A value that
   * could not be renewed is better than none.
   */
  public static <T> Optional<T> show(Desk desk, Canvas canvas, Look look, Reading<T> reading) {
    if (reading.value().isEmpty()) {
      reading
          .failure()
          .ifPresentOrElse(
              failure -> draw(desk, canvas, look, failure),
              () -> canvas.cell(0, 0, canvas.columns(), look.say("more.reading"), Tone.FAINT));
    }
    return reading.value();
  }

  /** What can be done about readings that failed; nothing where none did. */
  public static List<Binding> bindings(Desk desk, Reading<?>... readings) {
    return Arrays.stream(readings)
        .flatMap(reading -> reading.failure().stream())
        .findFirst()
        .map(failure -> List.of(Binding.of(CommonCommands.DETAILS, () -> desk.fail(failure))))
        .orElse(List.of());
  }

  private static void draw(Desk desk, Canvas canvas, Look look, PelangganException failure) {
    FailureText text = FailureText.of(failure, look.phrases(), desk.command());
    int row = Lines.draw(canvas, 0, "! " + text.happened(), Tone.BAD);
    row = Lines.draw(canvas, row, text.safe(), Tone.TEXT);
    row = Lines.draw(canvas, row, text.next(), Tone.TEXT);
    canvas.cell(
        0, Math.min(row, canvas.rows() - 1), canvas.columns(), look.say("more.again"), Tone.FAINT);
  }
}

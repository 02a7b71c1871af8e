package id.pelanggan.app.controller;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.FailureText;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Lines;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.domain.failure.PelangganException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What failed, what is safe, what to do next; details by a key. */
final class FailureDialog implements Layer {
  private static final int COLUMNS = 64;

  private final Desk desk;
  private final PelangganException failure;
  private boolean details;

  FailureDialog(Desk desk, PelangganException failure) {
    this.desk = requireNonNull(desk, "desk is null");
    this.failure = requireNonNull(failure, "failure is null");
  }

  @Override
  public String topic() {
    return "failure";
  }

  @Override
  public List<Binding> bindings() {
    return List.of(
        Binding.of(CommonCommands.CLOSE, () -> desk.close(this)),
        Binding.of(CommonCommands.DETAILS, () -> details = !details));
  }

  @Override
  public void back() {
    desk.close(this);
  }

  @Override
  public void draw(Canvas canvas, Look look) {
    FailureText text = FailureText.of(failure, look.phrases(), desk.command());
    int columns = Math.min(COLUMNS, canvas.columns() - 6);
    List<String> lines = lines(look, text, columns);
    Canvas inside = DialogBox.open(canvas, look, look.say("failure.title"), columns, lines.size());
    for (int row = 0; row < lines.size(); row++) {
      inside.text(0, row, lines.get(row), row == 0 ? Tone.STRONG : Tone.TEXT);
    }
  }

  private List<String> lines(Look look, FailureText text, int columns) {
    List<String> lines = new ArrayList<>(Lines.wrap("! " + text.happened(), columns));
    lines.add("");
    lines.addAll(Lines.wrap(text.safe(), columns));
    lines.addAll(Lines.wrap(text.next(), columns));
    if (details) {
      lines.add("");
      lines.add(look.say("failure.code", Map.of("code", failure.code().name())));
      new TreeMap<>(failure.details())
          .forEach((name, value) -> lines.addAll(Lines.wrap(name + ": " + value, columns)));
    }
    return lines;
  }
}

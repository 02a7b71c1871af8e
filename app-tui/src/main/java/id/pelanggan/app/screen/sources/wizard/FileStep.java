package id.pelanggan.app.screen.sources.wizard;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.FailureText;
import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Latest;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.controller.Move;
import id.pelanggan.app.input.Key;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Lines;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.app.screen.sources.file.FilePane;
import id.pelanggan.app.screen.sources.imports.Imports;
import id.pelanggan.app.screen.sources.page.SourcesCommands;
import id.pelanggan.app.screen.sources.page.Step;
import id.pelanggan.domain.failure.PelangganException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which file. */
final class FileStep implements Step {
  private final Desk desk;
  private final Imports imports;
  private final Draft draft;
  private final Runnable next;
  private final FilePane pane;
  private final Latest reading;
  private @Nullable PelangganException failure;

  FileStep(Desk desk, Imports imports, Draft draft, Runnable next) {
    this.desk = requireNonNull(desk, "desk is null");
    this.imports = requireNonNull(imports, "imports is null");
    this.draft = requireNonNull(draft, "draft is null");
    this.next = requireNonNull(next, "next is null");
    this.pane = new FilePane(desk, imports::folder, imports.home(), imports.home());
    this.reading = new Latest(desk);
  }

  @Override
  public String name() {
    return "file";
  }

  @Override
  public void shown() {
    pane.refresh();
  }

  @Override
  public List<Binding> bindings() {
    List<Binding> bindings = new ArrayList<>();
    bindings.add(Binding.of(SourcesCommands.PICK, () -> pane.pick(this::take)));
    PelangganException why = failure;
    if (why != null) {
      bindings.add(Binding.of(SourcesCommands.WHY, () -> desk.fail(why)));
    }
    return List.copyOf(bindings);
  }

  @Override
  public boolean isTyping() {
    return true;
  }

  @Override
  public boolean type(Key key) {
    boolean taken = pane.type(key);
    if (taken) {
      forget();
    }
    return taken;
  }

  @Override
  public void paste(String text) {
    forget();
    pane.paste(text);
  }

  @Override
  public void move(Move move) {
    forget();
    pane.move(move);
  }

  @Override
  public void draw(Canvas canvas, Look look) {
    Canvas panel =
        canvas.panel(look.say("sources.file.title"), look.say("sources.file.foot"), true);
    Canvas inside = panel.area(1, 0, panel.columns() - 2, panel.rows());
    int row = 0;
    if (failure != null) {
      FailureText text = FailureText.of(failure, look.phrases(), desk.command());
      row = Lines.draw(inside, 0, "! " + text.happened() + " " + text.next(), Tone.BAD) + 1;
    } else if (reading.isBusy()) {
      inside.text(0, 0, look.turning() + " " + look.say("sources.file.reading"), Tone.INFORMATION);
      row = 2;
    }
    pane.draw(inside.area(0, row, inside.columns(), inside.rows() - row), look, this::take);
  }

  /** What was wrong with one file is not said of another. */
  private void forget() {
    failure = null;
    reading.cancel();
  }

  private void take(Path file) {
    failure = null;
    reading.ask(
        () -> StreamGuess.find(imports, file),
        plan -> {
          draft.read(plan);
          next.run();
        },
        why -> failure = why);
  }
}

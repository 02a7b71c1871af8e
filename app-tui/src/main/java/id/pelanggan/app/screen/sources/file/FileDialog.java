package id.pelanggan.app.screen.sources.file;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.CommonCommands;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.DialogBox;
import id.pelanggan.app.controller.Layer;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.controller.Move;
import id.pelanggan.app.input.Key;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Lines;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.app.screen.sources.page.SourcesCommands;
import id.pelanggan.application.importing.ListFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Asks for a file, in a box above everything. */
public final class FileDialog implements Layer {
  private static final int COLUMNS = 86;
  private static final int ROWS = 18;

  private final Desk desk;
  private final FilePane pane;
  private final Question question;
  private final Consumer<Path> chosen;

  private FileDialog(Desk desk, FilePane pane, Question question, Consumer<Path> chosen) {
    this.desk = requireNonNull(desk, "desk is null");
    this.pane = requireNonNull(pane, "pane is null");
    this.question = requireNonNull(question, "question is null");
    this.chosen = requireNonNull(chosen, "chosen is null");
  }

  /**
   * Lays the question on top.
   *
   * @param folders lists one; may take long
   * @param start the places that the operator's files are in
   */
  public static void ask(
      Desk desk,
      Function<Path, ListFolder.Outcome> folders,
      Start start,
      Question question,
      Consumer<Path> chosen) {
    FilePane pane = new FilePane(desk, folders, start.home, start.folder);
    pane.refresh();
    desk.open(new FileDialog(desk, pane, question, chosen));
  }

  @Override
  public String topic() {
    return "sources.file";
  }

  @Override
  public List<Binding> bindings() {
    return List.of(
        Binding.of(SourcesCommands.PICK, () -> pane.pick(this::take)),
        Binding.of(CommonCommands.CANCEL, this::back));
  }

  @Override
  public boolean isTyping() {
    return true;
  }

  @Override
  public boolean type(Key key) {
    return pane.type(key);
  }

  @Override
  public void paste(String text) {
    pane.paste(text);
  }

  @Override
  public void move(Move move) {
    pane.move(move);
  }

  @Override
  public void back() {
    desk.close(this);
  }

  @Override
  public void draw(Canvas canvas, Look look) {
    Canvas inside =
        DialogBox.open(canvas, look, question.title, Math.min(COLUMNS, canvas.columns() - 8), ROWS);
    int row = Lines.draw(inside, 0, question.text, Tone.TEXT) + 1;
    pane.draw(inside.area(0, row, inside.columns(), inside.rows() - row), look, this::take);
  }

  private void take(Path file) {
    desk.close(this);
    chosen.accept(file);
  }

  /** What is asked, in a few words and in a sentence. */
  public record Question(String title, String text) {
    public Question {
      requireNonNull(title, "title is null");
      requireNonNull(text, "text is null");
    }
  }

  /**
   * Where to look first.
   *
   * @param home what {@code ~} means
   */
  public record Start(Path home, Path folder) {
    public Start {
      requireNonNull(home, "home is null");
      requireNonNull(folder, "folder is null");
    }
  }
}

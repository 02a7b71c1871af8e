package id.pelanggan.app.screen.sources.file;

import id.pelanggan.app.cli.FailureText;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.controller.TextEditor;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Lines;
import id.pelanggan.app.presentation.Table;
import id.pelanggan.app.presentation.Table.Alignment;
import id.pelanggan.app.presentation.Table.Cell;
import id.pelanggan.app.presentation.Table.Column;
import id.pelanggan.app.presentation.Text;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.app.screen.sources.imports.ImportWords;
import id.pelanggan.app.screen.sources.page.Cursor;
import id.pelanggan.application.importing.ListFolder;
import id.pelanggan.domain.failure.PelangganException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A place to type in, and the folder that what is typed lies in. */
final class FileView {
  private static final int HEAD = 3;

  private FileView() {}

  static void draw(Canvas canvas, Look look, State state, Consumer<Integer> pick) {
    String label = look.say("sources.file.label");
    int column = Text.width(label) + 2;
    canvas.text(0, 0, label, Tone.TEXT);
    Canvas list = canvas.area(0, HEAD, canvas.columns(), canvas.rows() - HEAD);
    list(list, look, state, pick);
    canvas.cell(
        0,
        1,
        canvas.columns(),
        look.say("sources.file.folder", Map.of("folder", state.folder.toString())),
        Tone.FAINT);
    state.typed.draw(canvas.area(column, 0, canvas.columns() - column, 1), true);
  }

  private static void list(Canvas canvas, Look look, State state, Consumer<Integer> pick) {
    if (state.failure != null) {
      FailureText text = FailureText.of(state.failure, look.phrases(), new NextCommand(List.of()));
      Lines.draw(canvas, 0, "! " + text.happened() + " " + text.next(), Tone.BAD);
      return;
    }
    if (state.listed.isEmpty()) {
      canvas.text(0, 0, look.say("sources.loading"), Tone.FAINT);
      return;
    }
    if (state.entries.isEmpty()) {
      boolean unreadable = state.listed.get() instanceof ListFolder.Outcome.Unreadable;
      String key = unreadable ? "sources.file.unreadable" : "sources.file.none";
      Lines.draw(canvas, 0, look.say(key), unreadable ? Tone.WARNING : Tone.FAINT);
      return;
    }
    int seen = Table.visible(canvas);
    int first = state.cursor.fit(state.entries.size(), seen);
    table(look).draw(canvas, new Rows(look, state.entries), first, state.cursor.index());
    for (int row = 0; row < seen && first + row < state.entries.size(); row++) {
      int number = first + row;
      look.spots().add(canvas, 0, row + 1, canvas.columns(), () -> pick.accept(number));
    }
  }

  private static Table table(Look look) {
    return new Table(
        List.of(
            new Column(look.say("sources.file.name"), 20, 1, Alignment.LEFT, 0),
            new Column(look.say("sources.file.size"), 10, 0, Alignment.RIGHT, 2),
            new Column(look.say("sources.file.changed"), 10, 0, Alignment.LEFT, 1)));
  }

  private record Rows(Look look, List<FileEntry> entries) implements Table.Rows {
    @Override
    public int size() {
      return entries.size();
    }

    @Override
    public List<Cell> cells(int index) {
      FileEntry entry = entries.get(index);
      return switch (entry) {
        case FileEntry.Up up ->
            List.of(new Cell(look.say("sources.file.up"), Tone.LINK), new Cell(""), new Cell(""));
        case FileEntry.Folder folder ->
            List.of(new Cell("▸ " + folder.name(), Tone.LINK), new Cell(""), new Cell(""));
        case FileEntry.File file ->
            List.of(
                new Cell("  " + file.name()),
                new Cell(look.phrases().bytes(file.choice().bytes()), Tone.FAINT),
                new Cell(
                    new ImportWords(look.phrases()).when(file.choice().changedAt(), look.now()),
                    Tone.FAINT));
      };
    }

    @Override
    public boolean isMarked(int index) {
      return false;
    }
  }

  /**
   * What is drawn.
   *
   * @param folder that is looked into
   * @param listed what is in it; empty while it is being read
   */
  record State(
      TextEditor typed,
      Path folder,
      Optional<ListFolder.Outcome> listed,
      @Nullable PelangganException failure,
      List<FileEntry> entries,
      Cursor cursor) {}
}

package id.pelanggan.app.screen.privacy.register;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.controller.Move;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Table;
import id.pelanggan.app.presentation.Tone;
import java.util.List;
import java.util.Map;

/** Draws a register. */
final class RegisterView<T, D> {
  private final Desk desk;
  private final Contents<T, D> contents;
  private final Rows<T, D> rows;
  private final SheetView sheet = new SheetView();
  private int first;
  private int page = 1;

  RegisterView(Desk desk, Contents<T, D> contents, Rows<T, D> rows) {
    this.desk = requireNonNull(desk, "desk is null");
    this.contents = requireNonNull(contents, "contents is null");
    this.rows = requireNonNull(rows, "rows is null");
  }

  void choose(Move move) {
    int before = rows.index();
    rows.move(move, page);
    if (rows.index() != before) {
      sheet.restart();
    }
  }

  void scroll(Move move) {
    sheet.move(move);
  }

  void drawList(Canvas canvas, Look look, boolean focus) {
    Canvas inside =
        canvas.panel(look.say(contents.name() + ".title"), foot(look), focus).indented();
    if (!rows.all().isEmpty()) {
      drawRows(inside, look, focus);
    } else if (rows.failure().isPresent()) {
      Trouble.draw(inside, look, desk, rows.failure().get());
    } else if (rows.readAt().isPresent()) {
      Trouble.empty(inside, look, contents.name());
    } else {
      inside.cell(0, 0, inside.columns(), look.say("privacy.register.reading"), Tone.FAINT);
    }
  }

  private void drawRows(Canvas inside, Look look, boolean focus) {
    page = Math.max(1, Table.visible(inside));
    first = Table.scroll(first, rows.index(), page, rows.all().size());
    new Table(contents.columns(look)).draw(inside, cells(look), first, focus ? rows.index() : -1);
    for (int row = 0; row < page && first + row < rows.all().size(); row++) {
      int number = first + row;
      look.spots().add(inside, 0, row + 1, inside.columns(), () -> rows.select(number));
    }
  }

  private Table.Rows cells(Look look) {
    return new Table.Rows() {
      @Override
      public int size() {
        return rows.all().size();
      }

      @Override
      public List<Table.Cell> cells(int index) {
        return contents.cells(rows.all().get(index), look);
      }

      @Override
      public boolean isMarked(int index) {
        return false;
      }
    };
  }

  /** Which row it is; where they could not be renewed, of when they are. */
  private String foot(Look look) {
    if (rows.all().isEmpty()) {
      return "";
    }
    return rows.failure().isPresent()
        ? rows.readAt()
            .map(at -> look.say("privacy.register.stale", Map.of("time", look.phrases().time(at))))
            .orElse("")
        : look.say(
            "privacy.register.place",
            Map.of(
                "row", look.phrases().number(rows.index() + 1L),
                "rows", look.phrases().number(rows.all().size())));
  }

  void drawSheet(Canvas canvas, Look look, boolean focus) {
    Canvas inside = canvas.panel(look.say(contents.name() + ".sheet"), "", focus).indented();
    Sheet lines = new Sheet(inside.columns());
    rows.chosen().ifPresent(row -> contents.tell(lines, row, rows.detail(), look));
    if (rows.detail().isEmpty() && rows.detailFailure().isEmpty()) {
      lines.gap().text(look.say("privacy.register.reading"), Tone.FAINT);
    }
    if (rows.detailFailure().isPresent() && lines.lines().isEmpty()) {
      Trouble.draw(inside, look, desk, rows.detailFailure().get());
      return;
    }
    rows.detailFailure()
        .ifPresent(failure ->
            lines.gap().text("! " + look.say("privacy.register.failed.part"), Tone.WARNING));
    sheet.draw(inside, lines);
    if (focus) {
      inside.cursor(0, 0);
    }
  }
}

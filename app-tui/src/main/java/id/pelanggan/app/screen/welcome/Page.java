package id.pelanggan.app.screen.welcome;

import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Lines;
import id.pelanggan.app.presentation.Text;
import id.pelanggan.app.presentation.Tone;

/** A page of few words in the middle of the screen, written from the top to the bottom. */
final class Page {
  /** Rows of the product's name. */
  private static final int HEAD = 3;

  private static final int COLUMNS = 64;
  private static final String NAME = "P E L A N G G A N";

  private final Canvas canvas;
  private int row;

  private Page(Canvas canvas) {
    this.canvas = canvas;
  }

  /**
   * With the product's name above, where there is room for it.
   *
   * @param rows that are going to be written
   */
  static Page open(Canvas canvas, int rows) {
    if (!fits(canvas, rows)) {
      return new Page(canvas.area(1, 0, canvas.columns() - 2, canvas.rows()));
    }
    int columns = Math.min(COLUMNS, Math.max(1, canvas.columns() - 4));
    Page page =
        new Page(
            canvas.area(
                (canvas.columns() - columns) / 2,
                (canvas.rows() - rows - HEAD) / 2,
                columns,
                canvas.rows()));
    page.canvas.text(0, 0, NAME, Tone.STRONG);
    page.canvas.text(0, 1, "━".repeat(Math.min(columns, Text.width(NAME))), Tone.FOCUS);
    page.row = HEAD;
    return page;
  }

  /** Whether so many rows and the name have room. */
  static boolean fits(Canvas canvas, int rows) {
    return rows + HEAD <= canvas.rows();
  }

  /** Leaves so many rows above out. */
  Page from(int top) {
    row -= top;
    return this;
  }

  /** How many rows do not fit any more. */
  int rest() {
    return Math.max(0, row - canvas.rows());
  }

  Page text(String text, Tone tone) {
    row = Lines.draw(canvas, row, text, tone);
    return this;
  }

  Page gap() {
    row++;
    return this;
  }

  int columns() {
    return canvas.columns();
  }

  /** A line to be written in another way. */
  Canvas line() {
    return canvas.area(0, row++, canvas.columns(), 1);
  }

  /** How many rows a text takes. */
  static int rows(Canvas canvas, String text) {
    return Lines.wrap(text, Math.min(COLUMNS, Math.max(1, canvas.columns() - 4))).size();
  }
}

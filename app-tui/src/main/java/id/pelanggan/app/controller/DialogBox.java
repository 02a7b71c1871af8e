package id.pelanggan.app.controller;

import id.pelanggan.app.presentation.Canvas;

/** The frame of a dialog in the middle of the screen. */
public final class DialogBox {
  private DialogBox() {}

  /**
   * @param columns and {@code rows} that its inside would like to have
   * @return its inside
   */
  public static Canvas open(Canvas canvas, Look look, String title, int columns, int rows) {
    int width = Math.min(canvas.columns(), columns + 4);
    int height = Math.min(canvas.rows(), rows + 2);
    Canvas box =
        canvas.area((canvas.columns() - width) / 2, (canvas.rows() - height) / 2, width, height);
    box.clear();
    look.spots().cover(box);
    Canvas inside = box.panel(title, "", true);
    return inside.area(1, 0, inside.columns() - 2, inside.rows());
  }
}

package id.pelanggan.app.presentation;

import java.util.ArrayList;
import java.util.List;

/** Parts a canvas into canvases beside or below each other. */
public final class Split {
  private Split() {}

  /** Side by side, from left to right; who gets nothing has no columns. */
  public static List<Canvas> columns(Canvas canvas, Share... shares) {
    List<Canvas> parts = new ArrayList<>();
    int left = 0;
    for (int width : Share.part(canvas.columns(), shares)) {
      parts.add(canvas.area(left, 0, width, canvas.rows()));
      left += width;
    }
    return List.copyOf(parts);
  }

  /** One below the other, from the top; who gets nothing has no rows. */
  public static List<Canvas> rows(Canvas canvas, Share... shares) {
    List<Canvas> parts = new ArrayList<>();
    int top = 0;
    for (int height : Share.part(canvas.rows(), shares)) {
      parts.add(canvas.area(0, top, canvas.columns(), height));
      top += height;
    }
    return List.copyOf(parts);
  }
}

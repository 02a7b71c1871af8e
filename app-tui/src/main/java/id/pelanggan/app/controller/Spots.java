package id.pelanggan.app.controller;

import id.pelanggan.app.presentation.Canvas;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a picture can be clicked, and what that does. */
public final class Spots {
  private final List<Spot> spots = new ArrayList<>();

  /** A part of a row of a canvas. */
  public void add(Canvas canvas, int column, int row, int width, Runnable action) {
    spots.add(new Spot(canvas.left() + column, canvas.top() + row, width, 1, action));
  }

  /** All of a canvas hides what lies below it. */
  void cover(Canvas canvas) {
    spots.add(new Spot(canvas.left(), canvas.top(), canvas.columns(), canvas.rows(), () -> {}));
  }

  /** What was drawn last lies on top. */
  Optional<Runnable> find(int column, int row) {
    return spots.reversed().stream()
        .filter(spot -> spot.contains(column, row))
        .map(Spot::action)
        .findFirst();
  }

  private record Spot(int left, int top, int width, int height, Runnable action) {
    boolean contains(int column, int row) {
      return column >= left && column < left + width && row >= top && row < top + height;
    }
  }
}

package id.pelanggan.app.screen.customers;

import id.pelanggan.app.controller.Move;
import java.util.Optional;

/** Which line of a card is chosen. */
final class CardCursor {
  private int index;
  private int page = 1;

  int index() {
    return index;
  }

  void select(int number) {
    index = number;
  }

  /** Tells how many rows are seen. */
  void fit(int rows) {
    page = Math.max(1, rows - 1);
  }

  void move(Move move, Optional<CardLines> lines) {
    int count = lines.map(CardLines::count).orElse(0);
    index =
        switch (move) {
          case LEFT -> 0;
          case RIGHT -> lines.map(CardLines::story).orElse(index);
          case UP, DOWN, PAGE_UP, PAGE_DOWN, FIRST, LAST -> move.from(index, count, page);
        };
  }

  /** Goes to the beginning of the other half. */
  void cross(Optional<CardLines> lines) {
    int story = lines.map(CardLines::story).orElse(0);
    index = index < story ? story : 0;
  }

  /** Where fewer lines are there than before. */
  void stay(Optional<CardLines> lines) {
    index = Math.clamp(index, 0, Math.max(0, lines.map(CardLines::count).orElse(0) - 1));
  }
}

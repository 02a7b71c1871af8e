package id.pelanggan.app.screen.home;

import id.pelanggan.app.controller.Move;
import java.util.List;
import java.util.Optional;

/** Which row of a short list is chosen, and which are seen. */
final class Selection {
  private int index;
  private int top;
  private int page = 1;

  void move(Move move, int count) {
    index = move.from(index, count, page);
  }

  void select(int number) {
    index = number;
  }

  <T> Optional<T> chosen(List<T> rows) {
    return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(index(rows.size())));
  }

  /** The chosen row of so many. */
  int index(int count) {
    return Math.clamp(index, 0, Math.max(0, count - 1));
  }

  /** The first row that is seen where so many have room. */
  int fit(int rows, int count) {
    page = Math.max(1, rows);
    int chosen = index(count);
    top = Math.clamp(top, Math.max(0, chosen - page + 1), chosen);
    top = Math.min(top, Math.max(0, count - page));
    return top;
  }
}

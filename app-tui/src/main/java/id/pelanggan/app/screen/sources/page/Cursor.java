package id.pelanggan.app.screen.sources.page;

import id.pelanggan.app.controller.Move;
import java.util.List;
import java.util.Optional;

/** Which row of a list is chosen, and which is the first that is seen. */
public final class Cursor {
  private int index;
  private int top;
  private int page = 1;

  public int index() {
    return index;
  }

  public void move(Move move, int count) {
    index = move.from(index, count, page);
  }

  public void select(int number) {
    index = Math.max(0, number);
  }

  /**
   * Tells how many rows there are and how many are seen, before they are drawn.
   *
   * @return the number of the first of them
   */
  public int fit(int count, int seen) {
    page = Math.max(1, seen);
    index = Math.clamp(index, 0, Math.max(0, count - 1));
    top = Math.clamp(top, Math.max(0, index - page + 1), index);
    top = Math.min(top, Math.max(0, count - page));
    return top;
  }

  public <T> Optional<T> chosen(List<T> rows) {
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(rows.get(Math.clamp(index, 0, rows.size() - 1)));
  }
}

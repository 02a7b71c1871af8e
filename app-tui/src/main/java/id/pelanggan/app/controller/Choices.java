package id.pelanggan.app.controller;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Text;
import id.pelanggan.app.presentation.Tone;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A short list of which one is chosen; scrolls where it does not fit. */
final class Choices {
  private int index;
  private int top;
  private int page = 1;

  int index() {
    return index;
  }

  void reset() {
    index = 0;
    top = 0;
  }

  void move(Move move, int count) {
    index = move.from(index, count, page);
  }

  <T> Optional<T> chosen(List<T> entries) {
    return entries.isEmpty()
        ? Optional.empty()
        : Optional.of(entries.get(Math.min(index, entries.size() - 1)));
  }

  /**
   * @param choose what a click on an entry does
   */
  void draw(Canvas canvas, Look look, List<Entry> entries, Consumer<Integer> choose) {
    page = Math.max(1, canvas.rows());
    index = Math.clamp(index, 0, Math.max(0, entries.size() - 1));
    top = Math.clamp(top, Math.max(0, index - page + 1), index);
    for (int row = 0; row < page && top + row < entries.size(); row++) {
      int number = top + row;
      draw(canvas, row, entries.get(number), number == index);
      look.spots()
          .add(
              canvas,
              0,
              row,
              canvas.columns(),
              () -> {
                index = number;
                choose.accept(number);
              });
    }
  }

  private static void draw(Canvas canvas, int row, Entry entry, boolean chosen) {
    int right = Text.width(entry.right());
    int room = Math.max(1, canvas.columns() - right - 3);
    canvas.text(0, row, chosen ? "›" : " ", Tone.KEY);
    canvas.cell(2, row, room, entry.left(), entry.tone());
    canvas.right(2, row, canvas.columns() - 2, entry.right(), Tone.FAINT);
    if (chosen) {
      canvas.select(0, row, canvas.columns());
      canvas.cursor(0, row);
    }
  }

  /** A line with something at its left and its right. */
  record Entry(String left, String right, Tone tone) {
    Entry {
      requireNonNull(left, "left is null");
      requireNonNull(right, "right is null");
      requireNonNull(tone, "tone is null");
    }
  }
}

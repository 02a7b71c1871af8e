package id.pelanggan.app.screen.sources.page;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.CommonCommands;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.DialogBox;
import id.pelanggan.app.controller.Layer;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.controller.Move;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Text;
import id.pelanggan.app.presentation.Tone;
import java.util.List;
import java.util.function.Consumer;

/**
 * Asks for one of several things.
 *
 * @param <T> the things
 */
public final class Chooser<T> implements Layer {
  private static final int COLUMNS = 62;

  private final Desk desk;
  private final String title;
  private final List<Option<T>> options;
  private final Consumer<T> chosen;
  private final Cursor cursor = new Cursor();

  private Chooser(Desk desk, String title, List<Option<T>> options, Consumer<T> chosen) {
    this.desk = requireNonNull(desk, "desk is null");
    this.title = requireNonNull(title, "title is null");
    this.options = List.copyOf(options);
    this.chosen = requireNonNull(chosen, "chosen is null");
  }

  /**
   * Lays the question on top.
   *
   * @param now the number of the option that is chosen at first
   */
  public static <T> void ask(
      Desk desk, String title, List<Option<T>> options, int now, Consumer<T> chosen) {
    Chooser<T> chooser = new Chooser<>(desk, title, options, chosen);
    chooser.cursor.select(now);
    desk.open(chooser);
  }

  @Override
  public String topic() {
    return "sources.chooser";
  }

  @Override
  public List<Binding> bindings() {
    return List.of(
        Binding.of(CommonCommands.CONFIRM, this::choose),
        Binding.of(CommonCommands.CANCEL, this::back));
  }

  @Override
  public void move(Move move) {
    cursor.move(move, options.size());
  }

  @Override
  public void back() {
    desk.close(this);
  }

  @Override
  public void draw(Canvas canvas, Look look) {
    Canvas inside = DialogBox.open(canvas, look, title, COLUMNS, options.size());
    int first = cursor.fit(options.size(), inside.rows());
    for (int row = 0; row < inside.rows() && first + row < options.size(); row++) {
      draw(inside, look, row, first + row);
    }
  }

  private void draw(Canvas inside, Look look, int row, int number) {
    Option<T> option = options.get(number);
    int right = Math.min(Text.width(option.detail()), inside.columns() / 2);
    boolean here = number == cursor.index();
    inside.text(0, row, here ? "›" : " ", Tone.FOCUS);
    inside.cell(2, row, inside.columns() - right - 4, option.title(), Tone.TEXT);
    inside.right(inside.columns() - right, row, right, option.detail(), Tone.FAINT);
    if (here) {
      inside.select(0, row, inside.columns());
      inside.cursor(0, row);
    }
    look.spots()
        .add(
            inside,
            0,
            row,
            inside.columns(),
            () -> {
              cursor.select(number);
              choose();
            });
  }

  private void choose() {
    desk.close(this);
    cursor.chosen(options).ifPresent(option -> chosen.accept(option.value()));
  }

  /**
   * @param title what it is called
   * @param detail what is said of it at the right; may be empty
   */
  public record Option<T>(T value, String title, String detail) {
    public Option {
      requireNonNull(value, "value is null");
      requireNonNull(title, "title is null");
      requireNonNull(detail, "detail is null");
    }

    @Override
    public String toString() {
      return "Option[***]";
    }
  }
}

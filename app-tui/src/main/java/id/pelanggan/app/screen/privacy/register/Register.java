package id.pelanggan.app.screen.privacy.register;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.CommonCommands;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.controller.Move;
import id.pelanggan.app.presentation.Canvas;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A list of things and, beside it or in its place, the chosen one in full. */
public final class Register<T, D> {
  /** From so many columns on, list and sheet stand side by side. */
  private static final int WIDE = 96;

  private static final int LIST_SHARE = 56;
  private static final int PERCENT = 100;

  private final Desk desk;
  private final Contents<T, D> contents;
  private final Rows<T, D> rows;
  private final RegisterView<T, D> view;
  private boolean inSheet;

  public Register(Desk desk, Contents<T, D> contents) {
    this.desk = requireNonNull(desk, "desk is null");
    this.contents = requireNonNull(contents, "contents is null");
    this.rows = new Rows<>(desk, contents);
    this.view = new RegisterView<>(desk, contents, rows);
  }

  public String name() {
    return contents.name();
  }

  /** Reads it, again where it was read before. */
  public void refresh() {
    rows.refresh();
  }

  /** How many of its rows somebody has to do something about. */
  public long open() {
    return contents.open(rows.all());
  }

  public boolean isInSheet() {
    return inSheet;
  }

  /** The row under the cursor. */
  public Optional<T> chosen() {
    return rows.chosen();
  }

  public List<Binding> bindings() {
    List<Binding> bindings = new ArrayList<>();
    if (!inSheet && rows.chosen().isPresent()) {
      bindings.add(Binding.of(CommonCommands.OPEN, () -> inSheet = true));
    }
    bindings.addAll(contents.bindings(rows.chosen(), rows.detail(), this::refresh));
    if (desk.situation().locked()) {
      bindings.add(Binding.of(PrivacyCommands.UNLOCK, desk::unlock));
    }
    bindings.add(Binding.of(CommonCommands.REFRESH.unhinted(), this::refresh));
    rows.failure()
        .or(rows::detailFailure)
        .ifPresent(why -> bindings.add(Binding.of(CommonCommands.DETAILS, () -> desk.fail(why))));
    return bindings;
  }

  public void move(Move move) {
    if (inSheet) {
      view.scroll(move);
    } else {
      view.choose(move);
    }
  }

  /**
   * From the sheet to the list.
   *
   * @return false where it was in the list already
   */
  public boolean back() {
    boolean was = inSheet;
    inSheet = false;
    return was;
  }

  /** Goes to the other half. */
  public void cross() {
    inSheet = !inSheet && rows.chosen().isPresent();
  }

  public void draw(Canvas canvas, Look look, boolean focus) {
    if (rows.chosen().isEmpty()) {
      view.drawList(canvas, look, focus);
    } else if (canvas.columns() >= WIDE) {
      int left = canvas.columns() * LIST_SHARE / PERCENT;
      view.drawList(canvas.area(0, 0, left, canvas.rows()), look, focus && !inSheet);
      view.drawSheet(
          canvas.area(left, 0, canvas.columns() - left, canvas.rows()), look, focus && inSheet);
    } else if (inSheet) {
      view.drawSheet(canvas, look, focus);
    } else {
      view.drawList(canvas, look, focus);
    }
  }
}

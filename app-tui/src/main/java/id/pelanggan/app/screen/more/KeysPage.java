package id.pelanggan.app.screen.more;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.CommonCommands;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.controller.Move;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.domain.vault.KeyringReport;
import java.util.ArrayList;
import java.util.List;

/** Whether names can be read, what opens them, and how to keep them from being lost. */
final class KeysPage implements Page {
  private final Desk desk;
  private final Reading<KeyringReport> keys;
  private final SheetView view = new SheetView();

  KeysPage(Desk desk, MoreSource source) {
    this.desk = requireNonNull(desk, "desk is null");
    this.keys = new Reading<>(desk, source::keys);
  }

  @Override
  public void opened() {
    keys.read();
  }

  @Override
  public List<Binding> bindings() {
    List<Binding> bindings = new ArrayList<>();
    if (desk.situation().locked()) {
      bindings.add(Binding.of(MoreCommands.UNLOCK, desk::unlock));
    }
    bindings.add(Binding.of(CommonCommands.REFRESH, this::opened));
    bindings.addAll(ReadingView.bindings(desk, keys));
    return bindings;
  }

  @Override
  public void move(Move move) {
    view.move(move);
  }

  @Override
  public void draw(Canvas canvas, Look look, boolean focus) {
    ReadingView.show(desk, canvas, look, keys)
        .ifPresent(report -> {
          Sheet sheet = new Sheet(canvas.columns());
          new KeysSheet(look.phrases()).add(sheet, report);
          view.draw(canvas, sheet);
        });
  }
}

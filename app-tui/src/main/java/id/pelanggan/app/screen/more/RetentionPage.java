package id.pelanggan.app.screen.more;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.CommonCommands;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.controller.Move;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.screen.privacy.register.Registers;
import java.util.List;

/** What may be kept how long, and who is to be let go. */
final class RetentionPage implements Page {
  private final Registers registers;

  RetentionPage(Registers registers) {
    this.registers = requireNonNull(registers, "registers is null");
  }

  @Override
  public void opened() {
    registers.opened();
  }

  /** Tab leads back to the menu, as on every page. */
  @Override
  public List<Binding> bindings() {
    return registers.bindings().stream()
        .filter(binding -> !binding.command().equals(CommonCommands.NEXT_PANE))
        .toList();
  }

  @Override
  public void move(Move move) {
    registers.move(move);
  }

  @Override
  public boolean back() {
    return registers.back();
  }

  @Override
  public void draw(Canvas canvas, Look look, boolean focus) {
    registers.draw(canvas, look, focus);
  }
}

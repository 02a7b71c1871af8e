package id.pelanggan.app.screen.customers;

import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.controller.Move;
import id.pelanggan.app.controller.Screen;
import id.pelanggan.app.controller.ScreenName;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.screen.more.retention.RetentionRegisters;
import id.pelanggan.app.screen.more.retention.RetentionSource;
import id.pelanggan.app.screen.privacy.register.Registers;
import java.util.List;

/** The registers of retention without the other pages of their screen. */
final class RetentionAlone implements Screen {
  private final Registers registers;

  RetentionAlone(Desk desk, RetentionSource source) {
    this.registers = RetentionRegisters.of(desk, source, customer -> {});
  }

  @Override
  public ScreenName name() {
    return ScreenName.MORE;
  }

  @Override
  public String topic() {
    return "more.RETENTION";
  }

  @Override
  public void opened() {
    registers.opened();
  }

  @Override
  public List<Binding> bindings() {
    return registers.bindings();
  }

  @Override
  public void move(Move move) {
    registers.move(move);
  }

  @Override
  public void draw(Canvas canvas, Look look) {
    registers.draw(canvas, look, true);
  }
}

package id.pelanggan.app.terminal;

import java.util.ArrayList;
import java.util.List;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/** The system's signals about the terminal, which the JDK offers through this class only. */
public final class Signals implements AutoCloseable {
  private final List<Runnable> undo = new ArrayList<>();

  /** Where the system knows no such signal, none comes. */
  public void on(String name, Runnable action) {
    try {
      Signal signal = new Signal(name);
      SignalHandler before = Signal.handle(signal, received -> action.run());
      undo.add(() -> Signal.handle(signal, before));
    } catch (IllegalArgumentException e) {
      // Then the size is the one of the start, and a stopped program is painted by the next key.
    }
  }

  @Override
  public void close() {
    undo.forEach(Runnable::run);
    undo.clear();
  }
}

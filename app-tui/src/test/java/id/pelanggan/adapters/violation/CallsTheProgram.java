package id.pelanggan.adapters.violation;

import id.pelanggan.app.cli.Console;

/** Who uses an adapter is not its affair. */
public interface CallsTheProgram {
  void call(Console console);
}

package id.pelanggan.adapters.web.violation;

import id.pelanggan.app.cli.Console;

/** The pages and the program do not know each other. */
public interface PrintsPages {
  void print(Console console);
}

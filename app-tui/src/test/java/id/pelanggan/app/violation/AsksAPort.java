package id.pelanggan.app.violation;

import id.pelanggan.application.port.Shops;

/** Goes past the use cases. */
public interface AsksAPort {
  void ask(Shops shops);
}

package id.pelanggan.adapters.web.violation;

import id.pelanggan.application.port.Shops;

/** Goes past the use cases, which look who asks. */
public interface AsksForTheShop {
  void ask(Shops shops);
}

package id.pelanggan.app.violation;

import com.google.inject.Guice;
import com.google.inject.Injector;

/** A second injector, away from boot. */
public final class BuildsAnInjector {
  public Injector build() {
    return Guice.createInjector();
  }
}

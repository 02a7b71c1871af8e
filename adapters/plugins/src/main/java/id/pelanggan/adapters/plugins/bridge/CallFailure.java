package id.pelanggan.adapters.plugins.bridge;

import static java.util.Objects.requireNonNull;

/** A call of a plugin ended with an exception. */
final class CallFailure extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Throwable origin;

  /**
   * @param origin as the plugin threw it
   */
  CallFailure(Throwable origin) {
    super("a plugin threw " + origin.getClass().getName());
    this.origin = requireNonNull(origin, "origin is null");
  }

  Throwable origin() {
    return origin;
  }
}

package id.pelanggan.adapters.postgres.importing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;

/** A port that fails once, right after it did the work of a certain call. */
final class Faults {
  private Faults() {}

  /** What is thrown; no exception of the product. */
  static final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /**
   * @param method of which a call fails
   * @param call from 1
   */
  static <T> T failing(Class<T> port, T real, String method, int call) {
    AtomicInteger calls = new AtomicInteger();
    return disturbing(
        port,
        real,
        method,
        () -> {
          if (calls.incrementAndGet() == call) {
            throw new Fault();
          }
        });
  }

  /** A port after each of whose calls of one method something happens. */
  static <T> T disturbing(Class<T> port, T real, String method, Runnable disturbance) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, called, arguments) -> {
              try {
                Object result = called.invoke(real, arguments);
                if (called.getName().equals(method)) {
                  disturbance.run();
                }
                return result;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}

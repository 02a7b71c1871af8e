package id.pelanggan.application.violation;

import org.slf4j.Logger;

/** Has one implementation, and knows a library. */
public interface Greeter {
  void greet(Logger log);
}

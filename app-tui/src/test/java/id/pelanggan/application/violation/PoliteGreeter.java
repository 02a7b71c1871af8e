package id.pelanggan.application.violation;

import org.slf4j.Logger;

/** The only one there is. */
public final class PoliteGreeter implements Greeter {
  @Override
  public void greet(Logger log) {
    log.info("good morning");
  }
}

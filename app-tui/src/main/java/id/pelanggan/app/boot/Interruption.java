package id.pelanggan.app.boot;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * Lets the program end in order when the system or Ctrl-C ends it: the main thread is interrupted,
 * undoes what it was doing, leaves the server, and only then is the process gone.
 */
final class Interruption {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static volatile boolean ending;

  private final Thread main;
  private volatile boolean finished;

  private Interruption(Thread main) {
    this.main = requireNonNull(main, "main is null");
  }

  static Interruption install(Thread main) {
    Interruption interruption = new Interruption(main);
    Runtime.getRuntime().addShutdownHook(new Thread(interruption::interrupt, "interruption"));
    return interruption;
  }

  /** Whether the system is ending the program: nobody is asked anything any more. */
  static boolean isEnding() {
    return ending;
  }

  /** The program has ended by itself. */
  void finished() {
    finished = true;
  }

  /** System.exit of the main thread comes through here too, when everything is done. */
  private void interrupt() {
    if (finished) {
      return;
    }
    ending = true;
    main.interrupt();
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!finished && System.nanoTime() < end) {
      try {
        Thread.sleep(Duration.ofMillis(5));
      } catch (InterruptedException e) {
        return;
      }
    }
  }
}

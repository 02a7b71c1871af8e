package id.pelanggan.app.linear;

import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * A terminal that prints lines and reads lines. Whoever ends what is being done (Ctrl-C) interrupts
 * the thread that {@link Linear} runs on.
 */
public interface LinearTerminal {

  /**
   * Prints a prompt and reads the line that is typed behind it.
   *
   * @return the line as it was typed; empty where nothing more will come
   * @throws CancellationException where the thread was interrupted meanwhile
   */
  Optional<String> ask(String prompt);

  /** As {@link #ask}, without showing what is typed where the terminal can do that. */
  Optional<String> secret(String prompt);

  /** Prints one line; there is nothing in it that steers a terminal. */
  void say(String line);
}

package id.pelanggan.app.cli.connections;

import java.util.Optional;

/** Where secrets come from that do not belong into a command line. */
public interface SecretEntry {

  /** What a variable of the environment holds; empty where it is not set. */
  Optional<String> find(String variable);

  /**
   * What somebody typed without seeing it.
   *
   * @return empty where nobody can be asked or nothing was typed
   * @throws java.util.concurrent.CancellationException where the thread was interrupted
   */
  Optional<String> ask(String question);
}

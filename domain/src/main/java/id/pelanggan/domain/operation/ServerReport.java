package id.pelanggan.domain.operation;

import java.nio.file.Path;
import java.util.List;

/** What is known of a server from the outside. */
public sealed interface ServerReport {

  /**
   * A server of this home that runs.
   *
   * @param home the home folder
   * @param others the other processes that use it
   */
  record Running(Path home, long pid, int port, List<ServerUser> others) implements ServerReport {
    public Running {
      others = List.copyOf(others);
    }
  }

  /** A home whose server does not run. */
  record AtRest(Path home) implements ServerReport {}

  /** A server that somebody else runs. */
  record External(Path home, String host, int port, String database) implements ServerReport {}

  /** The home folder of this process. */
  Path home();
}

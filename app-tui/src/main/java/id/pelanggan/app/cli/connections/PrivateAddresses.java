package id.pelanggan.app.cli.connections;

import java.util.Optional;
import picocli.CommandLine.Option;

/** Whether a connection may call this machine and private networks. */
final class PrivateAddresses {
  @Option(names = "--allow-private", negatable = true, descriptionKey = "connection.allowPrivate")
  private Optional<Boolean> allowed = Optional.empty();

  /** Empty where nothing is said. */
  Optional<Boolean> allowed() {
    return allowed;
  }
}

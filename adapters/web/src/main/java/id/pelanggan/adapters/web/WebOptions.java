package id.pelanggan.adapters.web;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.web.guard.Limits;
import id.pelanggan.domain.vault.Secret;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How the pages are served.
 *
 * @param address on which to listen
 * @param port 0 for any that is free
 * @param encryption empty where a proxy encrypts, or nothing leaves the machine
 * @param proxy the only one that may speak to the pages
 * @param publicAddress under which browsers reach them
 * @param pace how often pages may be asked for
 * @param patience how long one request may take
 */
public record WebOptions(
    InetAddress address,
    int port,
    Optional<Encryption> encryption,
    Optional<InetAddress> proxy,
    Optional<URI> publicAddress,
    Limits.Pace pace,
    Duration patience) {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  public WebOptions {
    requireNonNull(address, "address is null");
    requireNonNull(encryption, "encryption is null");
    requireNonNull(proxy, "proxy is null");
    requireNonNull(publicAddress, "publicAddress is null");
    requireNonNull(pace, "pace is null");
    requireNonNull(patience, "patience is null");
  }

  /** As shops serve them. */
  public static WebOptions ordinary(
      InetAddress address,
      int port,
      Optional<Encryption> encryption,
      Optional<InetAddress> proxy,
      Optional<URI> publicAddress) {
    return new WebOptions(
        address, port, encryption, proxy, publicAddress, Limits.Pace.ORDINARY, PATIENCE);
  }

  WebOptions at(Optional<URI> address) {
    return new WebOptions(this.address, port, encryption, proxy, address, pace, patience);
  }

  /** What the pages are encrypted with. */
  public sealed interface Encryption {
    /** As authorities hand them out, PEM. */
    record OfFiles(Path certificate, Path key) implements Encryption {}

    /** Both in one file, PKCS#12. */
    record OfStore(Path store, Secret password) implements Encryption {}
  }
}

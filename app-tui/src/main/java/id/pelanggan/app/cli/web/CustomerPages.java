package id.pelanggan.app.cli.web;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.domain.access.CallContext;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Serves the pages of customers while a command runs. */
public interface CustomerPages {

  /**
   * Begins to serve them.
   *
   * @param phrases for what somebody has to be asked
   * @throws id.pelanggan.domain.failure.PelangganException where that would not be safe, or is not
   *     possible
   */
  Served serve(CallContext context, Request request, Phrases phrases);

  /**
   * @param port 0 for any that is free
   * @param proxy the only one that may speak to the pages
   * @param publicAddress under which browsers reach them; empty for the one in the settings
   */
  record Request(
      InetAddress address,
      int port,
      Optional<Encryption> encryption,
      Optional<InetAddress> proxy,
      Optional<URI> publicAddress) {
    public Request {
      requireNonNull(address, "address is null");
      requireNonNull(encryption, "encryption is null");
      requireNonNull(proxy, "proxy is null");
      requireNonNull(publicAddress, "publicAddress is null");
    }
  }

  /** What the pages are encrypted with. */
  sealed interface Encryption {
    /** Two files as authorities hand them out. */
    record OfFiles(Path certificate, Path key) implements Encryption {}

    /** One file with both, which asks for a password. */
    record OfStore(Path store) implements Encryption {}
  }

  /** Pages that are being served. */
  interface Served extends AutoCloseable {

    /** Where browsers find them. */
    URI address();

    @Override
    void close();
  }
}

package id.pelanggan.app.cli.web;

import id.pelanggan.app.cli.PathConverter;
import id.pelanggan.app.cli.RangeConverter;
import id.pelanggan.app.cli.web.CustomerPages.Encryption;
import id.pelanggan.app.cli.web.CustomerPages.Request;
import id.pelanggan.domain.failure.PelangganException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Whether and how the pages of customers are served. */
public final class PagesOptions {
  @Option(names = "--web", descriptionKey = "serve.web")
  private boolean web;

  @Option(
      names = "--web-port",
      paramLabel = "${bundle:label.number}",
      descriptionKey = "serve.webPort",
      defaultValue = "8443",
      converter = Port.class)
  private int port;

  @Option(
      names = "--web-address",
      paramLabel = "${bundle:label.address}",
      descriptionKey = "serve.webAddress",
      defaultValue = "127.0.0.1",
      converter = AddressConverter.class)
  private InetAddress address = InetAddress.getLoopbackAddress();

  @Option(
      names = "--web-certificate",
      paramLabel = "${bundle:label.file}",
      descriptionKey = "serve.webCertificate",
      converter = PathConverter.class)
  private Optional<Path> certificate = Optional.empty();

  @Option(
      names = "--web-key",
      paramLabel = "${bundle:label.file}",
      descriptionKey = "serve.webKey",
      converter = PathConverter.class)
  private Optional<Path> key = Optional.empty();

  @Option(
      names = "--web-keystore",
      paramLabel = "${bundle:label.file}",
      descriptionKey = "serve.webKeystore",
      converter = PathConverter.class)
  private Optional<Path> store = Optional.empty();

  @Option(
      names = "--behind-proxy",
      paramLabel = "${bundle:label.address}",
      descriptionKey = "serve.behindProxy",
      converter = AddressConverter.class)
  private Optional<InetAddress> proxy = Optional.empty();

  @Option(
      names = "--public-address",
      paramLabel = "URL",
      descriptionKey = "serve.publicAddress",
      converter = PublicAddressConverter.class)
  private Optional<URI> publicAddress = Optional.empty();

  /** Whether the pages are wanted. */
  public boolean isWanted() {
    return web;
  }

  /**
   * @throws PelangganException {@link PagesCommandError}
   */
  public Request request() {
    return new Request(address, port, encryption(), proxy, publicAddress);
  }

  private Optional<Encryption> encryption() {
    if (certificate.isPresent() != key.isPresent()
        || (certificate.isPresent() && store.isPresent())) {
      throw new PelangganException(PagesCommandError.WEB_CERTIFICATE_INCOMPLETE);
    }
    return certificate
        .<Encryption>map(file -> new Encryption.OfFiles(file, key.orElseThrow()))
        .or(() -> store.map(Encryption.OfStore::new));
  }

  static final class Port extends RangeConverter {
    Port() {
      super(0, 65_535);
    }
  }
}

package id.pelanggan.adapters.web;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.web.WebOptions.Encryption;
import id.pelanggan.adapters.web.guard.Door;
import id.pelanggan.adapters.web.guard.Entrance;
import id.pelanggan.adapters.web.guard.Limits;
import id.pelanggan.adapters.web.journey.Counter;
import id.pelanggan.adapters.web.journey.Journeys;
import id.pelanggan.adapters.web.journey.UseCases;
import id.pelanggan.adapters.web.server.Certificates;
import id.pelanggan.adapters.web.server.PageServer;
import id.pelanggan.adapters.web.server.WebError;
import id.pelanggan.application.selfservice.BeginServing;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.failure.PelangganException;
import jakarta.inject.Inject;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import javax.net.ssl.SSLContext;

/** Serves the pages of customers. */
public final class WebServer {
  private final BeginServing beginServing;
  private final UseCases useCases;

  @Inject
  WebServer(BeginServing beginServing, UseCases useCases) {
    this.beginServing = requireNonNull(beginServing, "beginServing is null");
    this.useCases = requireNonNull(useCases, "useCases is null");
  }

  /**
   * Serves them until they are closed. The keys have to be open.
   *
   * @param zone of the times that pages show
   * @throws PelangganException {@link WebError#WEB_NOT_ENCRYPTED} where others could read along
   */
  public Serving serve(CallContext context, WebOptions options, ZoneId zone) {
    Optional<URI> inLetters =
        beginServing.begin(context).map(address -> URI.create(address.value()));
    return serve(options.at(options.publicAddress().or(() -> inLetters)), zone, useCases);
  }

  static Serving serve(WebOptions options, ZoneId zone, Counter counter) {
    if (!options.address().isLoopbackAddress()
        && options.encryption().isEmpty()
        && options.proxy().isEmpty()) {
      throw new PelangganException(
          WebError.WEB_NOT_ENCRYPTED, Map.of("address", options.address().getHostAddress()));
    }
    Optional<SSLContext> encryption = options.encryption().map(WebServer::context);
    Entrance entrance =
        new Entrance(options.proxy(), options.publicAddress(), encryption.isPresent());
    LongSupplier nanos = System::nanoTime;
    Limits limits = new Limits(options.pace(), nanos);
    String base = options.publicAddress().map(URI::getPath).orElse("").replaceFirst("/$", "");
    Journeys journeys = new Journeys(base, zone, counter, limits, nanos);
    PageServer server =
        PageServer.start(
            new InetSocketAddress(options.address(), options.port()),
            encryption,
            entrance.isEncryptedForBrowsers(),
            options.patience(),
            new Door(entrance, base, limits, journeys));
    return new Serving(server, address(options, server.port()));
  }

  private static SSLContext context(Encryption encryption) {
    return switch (encryption) {
      case Encryption.OfFiles(var certificate, var key) -> Certificates.ofFiles(certificate, key);
      case Encryption.OfStore(var store, var password) -> Certificates.ofStore(store, password);
    };
  }

  private static URI address(WebOptions options, int port) {
    return options
        .publicAddress()
        .orElseGet(() ->
            URI.create(
                (options.encryption().isPresent() ? "https://" : "http://")
                    + host(options.address())
                    + ":"
                    + port
                    + "/"));
  }

  private static String host(InetAddress address) {
    String text = address.getHostAddress();
    return address instanceof Inet6Address ? "[" + text.replaceFirst("%.*", "") + "]" : text;
  }

  /**
   * Pages that are being served.
   *
   * @param address where browsers find them
   */
  public record Serving(PageServer server, URI address) implements AutoCloseable {
    public Serving {
      requireNonNull(server, "server is null");
      requireNonNull(address, "address is null");
    }

    @Override
    public void close() {
      server.close();
    }
  }
}

package id.pelanggan.app.boot;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.web.CustomerPages;
import id.pelanggan.app.cli.web.CustomerPages.Request;
import id.pelanggan.app.cli.web.CustomerPages.Served;
import id.pelanggan.app.text.Language;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.domain.source.StartingPurposes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;

/** The pages of a home's customers, on a port of this machine. */
final class ServedPages implements AutoCloseable {
  private final InsideHome inside;
  private final Served served;

  ServedPages(Path home, int port) {
    inside = new InsideHome(home);
    served =
        inside
            .get(CustomerPages.class)
            .serve(
                inside.get(IdentifyOperator.class).identify(StartingPurposes.ADMINISTRATION),
                new Request(
                    InetAddress.getLoopbackAddress(),
                    port,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()),
                new Phrases(new Messages(Language.EN), ZoneId.of("Asia/Jakarta")));
  }

  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  URI address() {
    return served.address();
  }

  @Override
  public void close() {
    served.close();
    inside.close();
  }
}

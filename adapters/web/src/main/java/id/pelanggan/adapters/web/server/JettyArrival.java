package id.pelanggan.adapters.web.server;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.web.exchange.Arrival;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/** A request as Jetty read it. */
record JettyArrival(Request request) implements Arrival {

  @Override
  public InetAddress peer() {
    return request.getConnectionMetaData().getRemoteSocketAddress()
            instanceof InetSocketAddress socket
        ? requireNonNull(socket.getAddress(), "address is null")
        : InetAddress.getLoopbackAddress();
  }

  @Override
  public String method() {
    return request.getMethod();
  }

  @Override
  public String path() {
    return Optional.ofNullable(request.getHttpURI().getPath()).orElse("");
  }

  @Override
  public Optional<String> query() {
    return Optional.ofNullable(request.getHttpURI().getQuery());
  }

  @Override
  public Optional<String> header(String name) {
    List<String> values = request.getHeaders().getValuesList(name);
    return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
  }

  @Override
  public long length() {
    return request.getLength();
  }

  @Override
  public InputStream body() {
    return Content.Source.asInputStream(request);
  }

  @Override
  public String toString() {
    return "JettyArrival[***]";
  }
}

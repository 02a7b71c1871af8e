package id.pelanggan.toolkit.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.UnknownHostException;
import javax.net.SocketFactory;

/**
 * Makes sockets that look at the address that they are really about to connect to: a host that
 * answers with one address and then with another gains nothing.
 */
final class GuardedSockets extends SocketFactory {
  private final AddressRule rule;

  GuardedSockets(AddressRule rule) {
    this.rule = rule;
  }

  @Override
  public Socket createSocket() {
    return new GuardedSocket(rule);
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    return connected(InetAddress.getByName(host), port);
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress local, int localPort)
      throws IOException {
    return connected(InetAddress.getByName(host), port);
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    return connected(host, port);
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
      throws IOException {
    return connected(host, port);
  }

  private Socket connected(InetAddress host, int port) throws IOException {
    Socket socket = createSocket();
    socket.connect(new InetSocketAddress(host, port));
    return socket;
  }

  private static final class GuardedSocket extends Socket {
    private final AddressRule rule;

    private GuardedSocket(AddressRule rule) {
      this.rule = rule;
    }

    @Override
    public void connect(SocketAddress end, int timeout) throws IOException {
      if (!(end instanceof InetSocketAddress internet) || internet.isUnresolved()) {
        throw new UnknownHostException("not resolved");
      }
      if (!rule.permits(internet.getAddress())) {
        throw new AddressRefused();
      }
      super.connect(end, timeout);
    }
  }
}

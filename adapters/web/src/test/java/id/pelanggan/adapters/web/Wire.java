package id.pelanggan.adapters.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;

/** Speaks to the pages byte by byte, as no browser would. */
final class Wire {
  private static final int PATIENCE = 10_000;

  private Wire() {}

  static Socket connect(Pages pages) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), pages.serving.server().port());
    socket.setSoTimeout(PATIENCE);
    return socket;
  }

  /** Everything that is answered until the other side ends it. */
  static String say(Pages pages, String request) throws IOException {
    try (Socket socket = connect(pages)) {
      socket.getOutputStream().write(request.getBytes(UTF_8));
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  static String get(Pages pages, String path, String... headers) throws IOException {
    return say(
        pages,
        "GET "
            + path
            + " HTTP/1.1\r\n"
            + String.join("\r\n", headers)
            + "\r\nConnection: close\r\n\r\n");
  }
}

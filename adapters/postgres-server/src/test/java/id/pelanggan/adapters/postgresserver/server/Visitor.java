package id.pelanggan.adapters.postgresserver.server;

import id.pelanggan.adapters.postgresserver.TestServers;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A process that waits for a nudge, opens the server, prints what happened and where it is, and
 * leaves in order when its input ends.
 */
final class Visitor {
  private Visitor() {}

  static void main(String[] arguments) throws IOException {
    System.out.println("here");
    if (System.in.read() < 0) {
      return;
    }
    try (EmbeddedServer server =
        TestServers.server(
            Path.of(arguments[0]),
            Path.of(arguments[1]),
            event -> System.out.println(event.getClass().getSimpleName()))) {
      System.out.println("port " + server.open().port());
      while (System.in.read() >= 0) {
        continue;
      }
    }
  }
}

package id.pelanggan.adapters.postgres.testground;

import id.pelanggan.adapters.postgresserver.account.Accounts;
import id.pelanggan.adapters.postgresserver.binaries.ServerBinaries;
import id.pelanggan.adapters.postgresserver.file.LockedFile;
import id.pelanggan.adapters.postgresserver.home.HomeFolder;
import id.pelanggan.adapters.postgresserver.home.HomeLocation;
import id.pelanggan.adapters.postgresserver.server.EmbeddedServer;
import id.pelanggan.application.port.ServerEvents;
import id.pelanggan.domain.operation.ServerUser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * A home for tests and the embedded server in it. It stands below {@code java.io.tmpdir} itself and
 * not in a folder of JUnit's: started by root, the server runs as a system user who has to get
 * there.
 */
record TestHome(HomeLocation location, ServerBinaries binaries) {
  private static final ServerEvents NOBODY = event -> {};

  /** The home that all tests of this checkout share, also those of several JVMs at once. */
  static TestHome shared() {
    return named("");
  }

  /** The home whose server a test may kill. */
  static TestHome killable() {
    return named("-killable");
  }

  private static TestHome named(String end) {
    Path folder = Path.of(System.getProperty("java.io.tmpdir"));
    String user = System.getProperty("user.name");
    String state = Fingerprint.of(projectRoot() + " " + ServerBinaries.version());
    Path home = folder.resolve("pelanggan-test-" + user + "-" + state + end);
    Path cache = folder.resolve("pelanggan-test-cache-" + user);
    return new TestHome(
        new HomeLocation(home, new Accounts(NOBODY)), new ServerBinaries(cache, NOBODY));
  }

  EmbeddedServer server() {
    ServerUser self = new ServerUser(ProcessHandle.current().pid(), "test", Instant.now());
    return new EmbeddedServer(location, binaries, self, NOBODY);
  }

  HomeFolder folder() {
    return location.require();
  }

  Path serverLog() {
    return folder().logs().resolve("server.log");
  }

  /** Keeps the other processes of this home from doing the same thing at once. */
  LockedFile lock(String name) {
    return LockedFile.lock(folder().root().resolve(name), () -> {});
  }

  private static Path projectRoot() {
    Path start = Path.of("").toAbsolutePath();
    for (Path folder = start; folder != null; folder = folder.getParent()) {
      if (Files.isDirectory(folder.resolve(".mvn"))) {
        return folder;
      }
    }
    return start;
  }
}

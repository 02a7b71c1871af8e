package id.pelanggan.adapters.postgresserver;

import id.pelanggan.adapters.postgresserver.account.Accounts;
import id.pelanggan.adapters.postgresserver.binaries.ServerBinaries;
import id.pelanggan.adapters.postgresserver.home.HomeLocation;
import id.pelanggan.adapters.postgresserver.server.EmbeddedServer;
import id.pelanggan.application.port.ServerEvents;
import id.pelanggan.domain.operation.ServerUser;
import java.nio.file.Path;
import java.time.Instant;

/** Real servers for tests, all from one unpacked set of programs. */
public final class TestServers {
  private static final Instant SINCE = Instant.parse("2026-11-23T08:00:00Z");

  private TestServers() {}

  /** Where the programs of all tests of this user are; they stay for the next build. */
  public static Path cache() {
    return Path.of(
        System.getProperty("java.io.tmpdir"),
        "pelanggan-test-cache-" + System.getProperty("user.name"));
  }

  /** This process's part in the server of the home; each call acts as another process would. */
  public static EmbeddedServer server(Path home, ServerEvents events) {
    return server(home, cache(), events);
  }

  /** The same with programs that are unpacked elsewhere. */
  public static EmbeddedServer server(Path home, Path cache, ServerEvents events) {
    return new EmbeddedServer(
        new HomeLocation(home, new Accounts(events)),
        new ServerBinaries(cache, events),
        new ServerUser(ProcessHandle.current().pid(), "test", SINCE),
        events);
  }
}

package id.pelanggan.adapters.postgres.testground;

import id.pelanggan.adapters.postgresserver.file.LockedFile;
import id.pelanggan.adapters.postgresserver.home.HomeFolder;
import id.pelanggan.application.port.DatabaseLogin;
import id.pelanggan.domain.vault.Secret;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A superuser of a test home, who makes databases and logins. The product's own homes have nobody
 * like that, and the product's roles are left as they are, so that a migration that asks for more
 * than its owner may do fails here too.
 *
 * <p>A superuser can only be made in single-user mode. That is done once, before any test uses the
 * server; a file with the password remembers it.
 */
final class Administrator {
  private static final String NAME = "test_administrator";

  private Administrator() {}

  static DatabaseLogin require(TestHome home) {
    HomeFolder folder = home.folder();
    Path file = folder.root().resolve("test-administrator");
    try (LockedFile lock = home.lock("test-administrator.lock")) {
      if (lock != null && !Files.exists(file)) {
        String password = UUID.randomUUID().toString();
        makeAtRest(home);
        runSingleUser(
            home,
            "DROP ROLE IF EXISTS " + NAME,
            "CREATE ROLE " + NAME + " SUPERUSER LOGIN PASSWORD '" + password + "'");
        folder.writeFile(file, password);
      }
      return new DatabaseLogin(NAME, new Secret(Files.readString(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The server of a new home is made by its first start. */
  private static void makeAtRest(TestHome home) {
    try (var server = home.server()) {
      server.open();
    }
  }

  private static void runSingleUser(TestHome home, String... statements) throws IOException {
    HomeFolder folder = home.folder();
    List<String> command = new ArrayList<>(folder.account().commandPrefix());
    command.add(home.binaries().require().resolve("bin/postgres").toString());
    command.addAll(List.of("--single", "-D", folder.database().resolve("data").toString()));
    command.addAll(List.of("-c", "exit_on_error=on", "-c", "log_min_messages=error", "postgres"));
    Process process =
        new ProcessBuilder(command)
            .directory(Path.of("/").toFile())
            .redirectErrorStream(true)
            .start();
    try (OutputStream input = process.getOutputStream()) {
      input.write((String.join("\n", statements) + "\n").getBytes(StandardCharsets.UTF_8));
    }
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.onExit().join().exitValue() != 0) {
      throw new IllegalStateException(output);
    }
  }
}

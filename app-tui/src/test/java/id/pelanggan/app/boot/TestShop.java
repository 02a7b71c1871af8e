package id.pelanggan.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgresserver.TestHome;
import id.pelanggan.adapters.postgresserver.TestServers;
import id.pelanggan.adapters.postgresserver.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A home with a shop; its server stays while the test lasts, so that each command is short. */
final class TestShop implements AutoCloseable {
  private final TestHome home = new TestHome();
  private final EmbeddedServer server = TestServers.server(home.path(), event -> {});
  private final Map<String, String> environment = new HashMap<>();

  /**
   * @param variables of the environment of every command
   */
  TestShop(Map<String, String> variables) {
    environment.put("LANG", "en_GB.UTF-8");
    environment.putAll(variables);
    server.open();
    TestRun init = run("init", "--shop", "Toko Contoh", "--owner", "Sari");
    assertThat(init.exitCode()).as(init.err()).isZero();
  }

  TestShop() {
    this(Map.of());
  }

  Path path() {
    return home.path();
  }

  /** A place for a file beside the home; nothing is there yet. */
  Path beside(String name) {
    return home.folder().resolve(name);
  }

  Path write(String name, String text) {
    try {
      return Files.writeString(beside(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  TestRun run(String... arguments) {
    return in(environment, arguments);
  }

  /** With another environment. */
  TestRun in(Map<String, String> variables, String... arguments) {
    String[] all =
        Stream.concat(Stream.of(arguments), Stream.of("--home", home.path().toString()))
            .toArray(String[]::new);
    return TestRun.in(variables, all);
  }

  /** What a program reads of a command that succeeds. */
  JsonNode json(String... arguments) {
    TestRun run =
        run(Stream.concat(Stream.of(arguments), Stream.of("--json")).toArray(String[]::new));
    assertThat(run.exitCode()).as(run.err()).isZero();
    return json(run);
  }

  static JsonNode json(TestRun run) {
    return JsonMapper.shared().readTree(run.out());
  }

  long customers() {
    return json("customers", "count").get("count").asLong();
  }

  HomeDatabase database() throws SQLException {
    return HomeDatabase.of(server.reopen());
  }

  @Override
  public void close() {
    server.close();
    home.close();
  }
}

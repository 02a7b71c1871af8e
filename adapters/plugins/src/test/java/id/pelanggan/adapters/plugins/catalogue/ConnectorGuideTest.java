package id.pelanggan.adapters.plugins.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.plugins.archive.PluginArchive;
import id.pelanggan.adapters.plugins.ground.HeardNotes;
import id.pelanggan.adapters.plugins.ground.PluginZip;
import id.pelanggan.adapters.plugins.ground.TestCatalogue;
import id.pelanggan.application.port.ConnectorSession;
import id.pelanggan.application.port.Connectors;
import id.pelanggan.application.port.FetchedPage;
import id.pelanggan.domain.plugin.PluginReport;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.sync.CheckFinding;
import id.pelanggan.domain.sync.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what docs/connector-guide.md says, word for word, in an empty folder. */
class ConnectorGuideTest {
  private static final Path GUIDE = Path.of("../../docs/connector-guide.md");
  private static final Pattern SNIPPET =
      Pattern.compile("<!-- (run|file (\\S+)) -->\n```[a-z]+\n(.*?)```\n", Pattern.DOTALL);

  @TempDir Path folder;

  @Test
  void shouldEndInAWorkingPlugin() throws IOException, InterruptedException {
    Path workshop = Files.createDirectory(folder.resolve("workshop"));
    String said = follow(workshop);

    TestCatalogue catalogue = new TestCatalogue(folder);
    Path zip = workshop.resolve("till-file.zip");
    PluginReport report = catalogue.plugins().install(zip);
    assertThat(report.hash()).isEqualTo(PluginArchive.hash(Files.readAllBytes(zip)));
    assertThat(said).contains(report.hash().value());
    catalogue.trust(report.hash());

    Path customers = folder.resolve("customers.txt");
    Files.writeString(customers, "17|Sari Contoh|0800-0012-3456\nno customer\n18|Budi Contoh|\n");
    var access =
        new Connectors.Access(
            Map.of("file", customers.toString()), Map.of(), false, ZoneId.of("Asia/Jakarta"));
    try (ConnectorSession session =
        catalogue.connectors().open("till-file", access, new HeardNotes())) {
      assertThat(session.check()).allMatch(CheckFinding::fine);
      assertThat(session.streams())
          .containsExactly(new ConnectorSession.StreamType(Stream.CUSTOMERS, true));
      FetchedPage first = fetch(session, Optional.empty());
      FetchedPage second = fetch(session, Optional.of(first.cursor()));

      assertThat(first.records()).hasSize(2);
      assertThat(first.done()).isFalse();
      assertThat(first.expected()).hasValue(3);
      assertThat(first.records().getFirst().rows().getFirst())
          .contains("17", "Sari Contoh", "0800-0012-3456");
      assertThat(first.records().getLast().refusal()).isPresent();
      assertThat(second.records()).hasSize(1);
      assertThat(second.done()).isTrue();
    }
  }

  private static FetchedPage fetch(ConnectorSession session, Optional<String> cursor) {
    return session.fetch(Stream.CUSTOMERS, cursor, new Scope.Everything(), 2);
  }

  /** Writes the guide's files and runs its commands in one shell; returns what that said. */
  private String follow(Path workshop) throws IOException, InterruptedException {
    StringBuilder commands = new StringBuilder("set -eu\n");
    Matcher snippets = SNIPPET.matcher(Files.readString(GUIDE));
    while (snippets.find()) {
      if (snippets.group(1).equals("run")) {
        commands.append(snippets.group(3));
      } else {
        Path file = workshop.resolve(snippets.group(2));
        Files.createDirectories(file.getParent());
        Files.writeString(file, snippets.group(3));
      }
    }
    Path said = folder.resolve("said");
    ProcessBuilder shell =
        new ProcessBuilder("bash", "-c", commands.toString())
            .directory(workshop.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    Path java = Path.of(System.getProperty("java.home"), "bin");
    shell.environment().put("PELANGGAN", program().toString());
    shell.environment().merge("PATH", java + ":", (path, first) -> first + path);
    Process process = shell.start();
    boolean ended = process.waitFor(120, TimeUnit.SECONDS);
    process.destroyForcibly();
    String text = Files.readString(said, UTF_8);
    assertThat(ended && process.exitValue() == 0).as(text).isTrue();
    return text;
  }

  /** The part of a checkout that the guide needs, wherever this build has the two jars. */
  private Path program() throws IOException {
    Path checkout = folder.resolve("checkout");
    Path program = Files.createDirectories(checkout.resolve("app-tui/target/program"));
    for (String place : System.getProperty("java.class.path").split(":", -1)) {
      Path path = Path.of(place);
      if (path.getFileName().toString().matches("(pelanggan-connector-spi|pf4j)-.*\\.jar")) {
        Files.copy(path, program.resolve(path.getFileName()));
      } else if (Files.isDirectory(path.resolve("id/pelanggan/spi"))) {
        Files.write(program.resolve("pelanggan-connector-spi-0.jar"), jar(path));
      }
    }
    return checkout;
  }

  private static byte[] jar(Path classes) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (var walk = Files.walk(classes)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(classes.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return PluginZip.zip(files);
  }
}

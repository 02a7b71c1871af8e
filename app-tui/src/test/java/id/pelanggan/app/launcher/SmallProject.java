package id.pelanggan.app.launcher;

import com.googlecode.lanterna.terminal.ansi.ANSITerminal;
import id.pelanggan.app.terminal.UnixDisplay;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * A folder with the real launcher, and in place of Maven a script that packs a ready class and
 * counts how often it was asked to.
 */
final class SmallProject {
  private static final Path REAL = Path.of("..").toAbsolutePath().normalize();

  private final Path root;

  SmallProject(Path root) throws IOException {
    this.root = root;
    for (String folder :
        List.of(".mvn", "domain/src/main", "domain/src/test", "app-tui/src/main")) {
      Files.createDirectories(root.resolve(folder));
    }
    Files.copy(REAL.resolve("pelanggan"), root.resolve("pelanggan"));
    Files.copy(REAL.resolve(".mvn/environment.sh"), root.resolve(".mvn/environment.sh"));
    write("pom.xml", "<project/>");
    write("domain/src/main/A.java", "class A {}");
    write("domain/src/test/ATest.java", "class ATest {}");
    Files.createDirectory(root.resolve("libraries"));
    write("Prepare.java", resource("EchoPrepare.java"));
    write("Main.java", resource("EchoMain.java"));
    write(
        "mvnw",
        """
        #!/bin/sh
        set -e
        cd "$(dirname "$0")"
        echo built >>builds
        [ ! -e broken ] || { echo "[ERROR] the sources are broken"; exit 1; }
        rm -rf classes app-tui/target/program && mkdir -p classes app-tui/target/program/plugins
        : >app-tui/target/program/plugins/till.zip
        find libraries -name '*.jar' -exec cp {} app-tui/target/program/ ';'
        "$JAVA_HOME/bin/javac" -cp "app-tui/target/program/*" -d classes *.java
        "$JAVA_HOME/bin/jar" --create --file app-tui/target/program/app.jar -C classes .
        """);
    for (String script : List.of("mvnw", "pelanggan")) {
      Files.setPosixFilePermissions(
          root.resolve(script), PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    age();
  }

  /**
   * Lets the program be one that takes the terminal over, with the code that does so in reality.
   */
  void useTerminalProgram() throws Exception {
    write("Main.java", resource("TerminalMain.java"));
    delete("Prepare.java");
    Path lanterna = place(ANSITerminal.class);
    Files.copy(lanterna, root.resolve("libraries/lanterna.jar"));
    Path classes = place(UnixDisplay.class);
    call(
        "jar",
        "--create",
        "--file",
        root.resolve("libraries/terminal.jar"),
        "-C",
        classes,
        "id/pelanggan/app/terminal",
        "-C",
        classes,
        "id/pelanggan/app/input");
    age();
  }

  /** How a run of the launcher ended. */
  record Run(int exitCode, String out, String err) {}

  Run run(Map<String, String> variables, String... arguments) throws Exception {
    return await(start(variables, arguments));
  }

  Process start(Map<String, String> variables, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(root.resolve("pelanggan").toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(Path.of("/").toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("PELANGGAN_"));
    builder.environment().putAll(variables);
    return builder.start();
  }

  static Run await(Process process) throws Exception {
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      throw new AssertionError("the launcher did not end");
    }
    return new Run(process.exitValue(), out, err);
  }

  /** Puts a changed program in the place of the one that was built, without building. */
  void replaceProgram(String text, String replacement) throws Exception {
    Path sources = Files.createDirectory(root.resolve("replacement"));
    for (String source : List.of("Main.java", "Prepare.java")) {
      Files.writeString(
          sources.resolve(source),
          Files.readString(root.resolve(source)).replace(text, replacement));
    }
    call("javac", "-d", sources, sources.resolve("Main.java"), sources.resolve("Prepare.java"));
    Files.delete(sources.resolve("Main.java"));
    Files.delete(sources.resolve("Prepare.java"));
    call("jar", "--create", "--file", program().resolve("app.jar"), "-C", sources, ".");
  }

  /** The folder that the program runs from. */
  Path program() throws IOException {
    Path target = root.resolve("app-tui/target");
    return target.resolve(Files.readString(target.resolve("current")).strip());
  }

  int builds() throws IOException {
    Path builds = root.resolve("builds");
    return Files.exists(builds) ? Files.readAllLines(builds).size() : 0;
  }

  void write(String file, String text) throws IOException {
    Files.writeString(root.resolve(file), text);
  }

  void delete(String file) throws IOException {
    Files.delete(root.resolve(file));
  }

  Path path(String file) {
    return root.resolve(file);
  }

  /** As if everything had been there for an hour. */
  void age() throws IOException {
    FileTime past = FileTime.from(Instant.now().minus(Duration.ofHours(1)));
    try (var files = Files.walk(root)) {
      for (Path file : files.toList()) {
        Files.setLastModifiedTime(file, past);
      }
    }
  }

  private static String resource(String name) throws IOException {
    return Files.readString(REAL.resolve("app-tui/src/test/resources").resolve(name));
  }

  private static void call(String tool, Object... arguments) {
    String[] command = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
    if (ToolProvider.findFirst(tool).orElseThrow().run(System.out, System.err, command) != 0) {
      throw new AssertionError(tool + " failed");
    }
  }

  private static Path place(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}

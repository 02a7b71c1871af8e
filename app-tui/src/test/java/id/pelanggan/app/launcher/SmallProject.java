package id.pelanggan.app.launcher;

import java.io.IOException;
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
    write("Main.java", Files.readString(REAL.resolve("app-tui/src/test/resources/EchoMain.java")));
    write(
        "mvnw",
        """
        #!/bin/sh
        set -e
        cd "$(dirname "$0")"
        echo built >>builds
        [ ! -e broken ] || { echo "[ERROR] the sources are broken"; exit 1; }
        rm -rf classes && mkdir -p classes app-tui/target/program
        "$JAVA_HOME/bin/javac" -d classes Main.java
        "$JAVA_HOME/bin/jar" --create --file app-tui/target/program/app.jar -C classes .
        """);
    for (String script : List.of("mvnw", "pelanggan")) {
      Files.setPosixFilePermissions(
          root.resolve(script), PosixFilePermissions.fromString("rwxr-xr-x"));
    }
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
}

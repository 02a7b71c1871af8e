package id.pelanggan.app.cli.bench;

import id.pelanggan.app.cli.CliFailure;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Starts the program on a terminal of its own, again and again, and takes the time to its first
 * picture. Needs the launcher, and {@code script} of the system, which makes such a terminal.
 */
final class FirstPictures {
  private static final double NANOS_A_MILLI = 1e6;
  private static final String SIZE = "stty cols 100 rows 30; exec ";

  /** What the end of a picture is. */
  private static final String PICTURE = "\u001b[?2026l";

  private static final String WITHOUT_CACHE = "-XX:AOTMode=off";

  private FirstPictures() {}

  /** Empty where the program was not started by its launcher, or the system cannot do it. */
  static List<TerminalFigures.FirstPaint> measure(int runs) {
    Optional<Path> launcher = launcher();
    Path script = Path.of("/usr/bin/script");
    if (launcher.isEmpty() || !Files.isExecutable(script)) {
      return List.of();
    }
    return List.of(
        paint("cold", launcher.get(), WITHOUT_CACHE, runs),
        paint("warm", launcher.get(), "", runs));
  }

  private static TerminalFigures.FirstPaint paint(
      String how, Path launcher, String options, int runs) {
    List<Double> millis = new ArrayList<>();
    start(launcher, options);
    for (int i = 0; i < runs; i++) {
      millis.add(start(launcher, options));
    }
    Collections.sort(millis);
    return new TerminalFigures.FirstPaint(how, millis.get(millis.size() / 2), runs);
  }

  private static double start(Path launcher, String options) {
    try {
      Path home = Files.createTempDirectory("pelanggan-first-picture");
      try {
        return start(launcher, options, home);
      } finally {
        delete(home);
      }
    } catch (IOException e) {
      throw CliFailure.unexpected(e);
    }
  }

  /** In a home without a server, which would take part in what is measured. */
  private static double start(Path launcher, String options, Path home) throws IOException {
    String command = SIZE + "'" + launcher + "' --home '" + home + "/none'";
    ProcessBuilder builder =
        new ProcessBuilder("/usr/bin/script", "-qfec", command, "/dev/null")
            .redirectError(Redirect.DISCARD);
    builder.environment().put("TERM", "xterm-256color");
    builder.environment().put("PELANGGAN_JAVA_OPTIONS", options);
    long start = System.nanoTime();
    Process process = builder.start();
    try {
      await(process.getInputStream());
      double millis = (System.nanoTime() - start) / NANOS_A_MILLI;
      leave(process);
      return millis;
    } finally {
      process.destroy();
    }
  }

  private static void await(InputStream output) throws IOException {
    StringBuilder seen = new StringBuilder();
    byte[] bytes = new byte[8192];
    while (seen.indexOf(PICTURE) < 0) {
      int count = output.read(bytes);
      if (count < 0) {
        throw new IOException("the program showed no picture");
      }
      seen.append(new String(bytes, 0, count, StandardCharsets.UTF_8));
    }
  }

  private static void leave(Process process) throws IOException {
    try (OutputStream keys = process.getOutputStream()) {
      keys.write('q');
      keys.flush();
      process.getInputStream().transferTo(OutputStream.nullOutputStream());
    }
  }

  /** Beside the folder of builds that the program runs from. */
  private static Optional<Path> launcher() {
    try {
      Path program =
          Path.of(FirstPictures.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      for (Path folder = program; folder != null; folder = folder.getParent()) {
        if (Files.isExecutable(folder.resolve("pelanggan"))
            && Files.isRegularFile(folder.resolve("mvnw"))) {
          return Optional.of(folder.resolve("pelanggan"));
        }
      }
      return Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}

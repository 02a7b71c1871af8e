package id.pelanggan.app.boot;

import id.pelanggan.adapters.postgresserver.TestServers;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A user of a home in a process of its own: says how many it finds for each line it is given. */
final class SearchingProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader out;
  private final Writer in;

  private SearchingProcess(Process process) {
    this.process = process;
    this.out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    this.in = process.outputWriter(StandardCharsets.UTF_8);
  }

  static SearchingProcess start(Path home) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                SearchingProcess.class.getName(),
                home.toString()));
    builder.environment().put("PELANGGAN_CACHE", TestServers.cache().toString());
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    return new SearchingProcess(builder.start());
  }

  /** What it finds now, once it has heard of what changed. */
  int find(String text) throws IOException {
    in.write(text + "\n");
    in.flush();
    String line = out.readLine();
    while (line != null && !line.startsWith("found ")) {
      line = out.readLine();
    }
    if (line == null) {
      throw new AssertionError("the process ended");
    }
    return Integer.parseInt(line.substring("found ".length()));
  }

  /** Stops it where it is, or lets it go on. */
  void signal(String name) throws IOException, InterruptedException {
    int exit =
        new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start().waitFor();
    if (exit != 0) {
      throw new AssertionError("no signal reached the process");
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  public static void main(String[] arguments) throws IOException {
    try (OpenHouse house = new OpenHouse(Path.of(arguments[0]));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      house.warm();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        System.out.println("found " + house.ids(line).size());
        house.warm();
      }
    }
  }
}

package id.pelanggan.app.boot;

import id.pelanggan.adapters.postgresserver.TestServers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own. */
record ProgramProcess(Process process) {

  static ProgramProcess start(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("PELANGGAN_CACHE", TestServers.cache().toString());
    builder.environment().put("PELANGGAN_LANGUAGE", "en");
    return new ProgramProcess(builder.start());
  }

  /** Waits for the end; reads what was printed, which is little. */
  TestRun end() throws IOException, InterruptedException {
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      throw new AssertionError("the program did not end");
    }
    return new TestRun(process.exitValue(), out, err);
  }
}

package id.pelanggan.app.boot;

import id.pelanggan.adapters.postgresserver.TestServers;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** One run of the program in this process: how it ended and what it printed. */
record TestRun(int exitCode, String out, String err) {

  static TestRun of(String... arguments) {
    return in(Map.of("LANG", "en_GB.UTF-8"), arguments);
  }

  static TestRun in(Map<String, String> variables, String... arguments) {
    Map<String, String> environment = new HashMap<>(variables);
    environment.put("PELANGGAN_CACHE", TestServers.cache().toString());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode =
        new Program(
                environment,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8))
            .run(arguments);
    return new TestRun(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}

package id.pelanggan.adapters.postgresserver.server;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgresserver.account.Account;
import id.pelanggan.adapters.postgresserver.file.FileFailure;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

/** Runs PostgreSQL's programs as the home's owner, in an environment that holds no surprises. */
record Programs(Path folder, Account account) {
  private static final String PERL_SETSID = "use POSIX; POSIX::setsid(); exec {$ARGV[0]} @ARGV";

  Programs {
    requireNonNull(folder, "folder is null");
    requireNonNull(account, "account is null");
  }

  /** How a program ended and what it said. */
  record Result(int exitCode, String output) {}

  /** Runs a program to its end. */
  Result run(String program, List<String> arguments, List<String> input) {
    Process process = start(builder(List.of(), program, arguments).redirectErrorStream(true));
    try {
      try (OutputStream stream = process.getOutputStream()) {
        for (String line : input) {
          stream.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
      } catch (IOException e) {
        // The program ended before it read everything; its exit code and output say why.
      }
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Result(process.waitFor(), output);
    } catch (IOException e) {
      throw FileFailure.of(e, folder);
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while a program ran");
    }
  }

  /**
   * Starts a program in a session of its own, so that neither Ctrl-C nor the end of this process
   * reaches it.
   */
  Process startDetached(String program, List<String> arguments, Path log) {
    try {
      return builder(newSession(), program, arguments)
          .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
          .start();
    } catch (IOException e) {
      throw FileFailure.of(e, log);
    }
  }

  private Process start(ProcessBuilder builder) {
    try {
      return builder.start();
    } catch (IOException e) {
      throw FileFailure.of(e, folder);
    }
  }

  private static List<String> newSession() {
    boolean linux = System.getProperty("os.name").equals("Linux");
    return linux ? List.of("setsid") : List.of("perl", "-e", PERL_SETSID);
  }

  private ProcessBuilder builder(List<String> prefix, String program, List<String> arguments) {
    List<String> command = new ArrayList<>(account.commandPrefix());
    command.addAll(prefix);
    command.add(folder.resolve("bin").resolve(program).toString());
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).directory(Path.of("/").toFile());
    Map<String, String> environment = builder.environment();
    String path = environment.getOrDefault("PATH", "/usr/bin:/bin");
    environment.clear();
    environment.putAll(Map.of("PATH", path, "LC_ALL", "C", "TZ", "UTC", "HOME", "/"));
    return builder;
  }
}

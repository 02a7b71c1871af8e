package id.pelanggan.app.boot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.DemoHomes.Recipe;
import id.pelanggan.application.port.SandboxServer;
import id.pelanggan.application.sample.SandboxError;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.vault.Secret;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** A stand-in of Square's API in a process of its own, which ends when its input does. */
final class SandboxProcess implements SandboxServer.Sandbox {
  private static final int PATIENCE_SECONDS = 5;

  private final Process process;
  private final SandboxTicket ticket;

  private SandboxProcess(Process process, SandboxTicket ticket) {
    this.process = requireNonNull(process, "process is null");
    this.ticket = requireNonNull(ticket, "ticket is null");
  }

  static SandboxProcess start(Recipe recipe, SandboxServer.Settings settings) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path"),
                SandboxMain.class.getName()));
    command.addAll(SandboxMain.arguments(recipe, settings));
    try {
      Process process = new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
      return new SandboxProcess(process, ticket(process));
    } catch (IOException e) {
      throw new PelangganException(SandboxError.SANDBOX_FAILS);
    }
  }

  /** The reader stays open: closing it would end the process's output. */
  private static SandboxTicket ticket(Process process) throws IOException {
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    Map<String, String> lines = new TreeMap<>();
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      if (line.equals(SandboxTicket.END)) {
        return SandboxTicket.read(lines);
      }
      int sign = line.indexOf('=');
      lines.put(line.substring(0, sign), line.substring(sign + 1));
    }
    throw new IOException("it ended before it had begun");
  }

  @Override
  public String connector() {
    return ticket.connector();
  }

  @Override
  public Map<String, String> values() {
    return ticket.values();
  }

  @Override
  public Map<String, Secret> secrets() {
    return ticket.secrets();
  }

  @Override
  public void close() {
    boolean ended = false;
    try {
      process.getOutputStream().close();
      ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      // Its input is gone: then so is the process.
    }
    if (!ended) {
      process.destroyForcibly();
    }
  }
}

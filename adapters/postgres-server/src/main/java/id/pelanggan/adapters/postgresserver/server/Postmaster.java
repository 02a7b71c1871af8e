package id.pelanggan.adapters.postgresserver.server;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgresserver.file.FileFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What {@code postmaster.pid} says of the server of a data folder, held against the process that
 * has the number now.
 *
 * <p>PostgreSQL writes one value a line: process number, data folder, start time, port, socket
 * folder, listen address, shared memory, state.
 */
record Postmaster(long pid, int port, String state, RunningProcess process) {
  private static final int PORT_LINE = 3;
  private static final int STATE_LINE = 7;

  Postmaster {
    requireNonNull(state, "state is null");
    requireNonNull(process, "process is null");
  }

  static Path file(Path data) {
    return data.resolve("postmaster.pid");
  }

  /** Empty where no server was left behind: never started, or ended in order. */
  static Optional<Postmaster> find(Path data) {
    try {
      // The folder's name in it may be of any encoding.
      List<String> lines = Files.readAllLines(file(data), StandardCharsets.ISO_8859_1);
      // A negative number marks a single-user server.
      long pid = Math.abs(lines.isEmpty() ? 0 : number(lines.getFirst()));
      return Optional.of(
          new Postmaster(
              pid,
              (int) (lines.size() > PORT_LINE ? number(lines.get(PORT_LINE)) : 0),
              lines.size() > STATE_LINE ? lines.get(STATE_LINE).strip() : "",
              RunningProcess.look(pid, data)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw FileFailure.of(e, file(data));
    }
  }

  /** Whether it answers connections. */
  boolean isReady() {
    return process == RunningProcess.OURS && state.equals("ready") && port > 0;
  }

  boolean isRunning() {
    return process == RunningProcess.OURS;
  }

  boolean isEnding() {
    return process == RunningProcess.OURS && state.equals("stopping");
  }

  private static long number(String line) {
    String text = line.strip();
    return text.matches("-?\\d{1,10}") ? Long.parseLong(text) : 0;
  }
}

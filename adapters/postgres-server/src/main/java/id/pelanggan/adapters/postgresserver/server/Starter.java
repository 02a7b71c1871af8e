package id.pelanggan.adapters.postgresserver.server;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgresserver.file.FileFailure;
import id.pelanggan.adapters.postgresserver.file.Pause;
import id.pelanggan.application.port.ServerEvents;
import id.pelanggan.domain.failure.ErrorCode;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.operation.ServerEvent;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Starts the server of a data folder, or finds the one that runs, and ends it. Called under the
 * start lock.
 *
 * <p>What a killed process left is adopted (the server lives), waited for (it is ending, or its
 * children still hold its memory) or cleared away (its number belongs to nobody or to a stranger).
 */
final class Starter {
  private static final Duration LOOK = Duration.ofMillis(5);
  private static final Duration WORTH_SAYING = Duration.ofMillis(700);
  private static final Duration EARLIER_SERVER_LIMIT = Duration.ofSeconds(60);
  private static final Duration ENDING_LIMIT = Duration.ofSeconds(10);
  private static final int PORT_TRIES = 5;
  private static final long LOG_LIMIT = 5_000_000;

  private final ServerFolder folder;
  private final Programs programs;
  private final RandomGenerator random;
  private final ServerEvents events;

  Starter(ServerFolder folder, Programs programs, RandomGenerator random, ServerEvents events) {
    this.folder = requireNonNull(folder, "folder is null");
    this.programs = requireNonNull(programs, "programs is null");
    this.random = requireNonNull(random, "random is null");
    this.events = requireNonNull(events, "events is null");
  }

  /**
   * The server that was left running, once it answers; empty where none is. Returns when nothing of
   * an earlier server is in the way of a start.
   */
  Optional<Postmaster> adopt() {
    Wait wait = new Wait(new ServerEvent.WaitingForEarlierServer());
    Optional<Postmaster> found = Postmaster.find(folder.data());
    while (found.isPresent()) {
      Postmaster postmaster = found.get();
      if (postmaster.isReady()) {
        return found;
      }
      if (isGone(postmaster, wait)) {
        clear();
        return Optional.empty();
      }
      wait.once();
      found = Postmaster.find(folder.data());
    }
    return Optional.empty();
  }

  /** Starts the server; there must be none. */
  Postmaster start() {
    int port = choosePort();
    Wait wait = new Wait(new ServerEvent.WaitingForEarlierServer());
    for (int portTries = 1; ; ) {
      long logEnd = logEnd();
      Process process =
          programs.startDetached(
              "postgres",
              List.of("-D", folder.data().toString(), "-p", String.valueOf(port)),
              folder.log());
      Optional<Postmaster> ready = awaitReady(process);
      if (ready.isPresent()) {
        rememberPort(port);
        return ready.get();
      }
      String output = logSince(logEnd);
      ErrorCode code = StartFailure.of(output, ServerError.SERVER_NOT_STARTED);
      if (code == ServerError.PORT_TAKEN && portTries < PORT_TRIES) {
        portTries++;
        port = Ports.choose(random);
      } else if (code == ServerError.EARLIER_SERVER_STILL_ENDING
          && wait.isShorterThan(EARLIER_SERVER_LIMIT)) {
        wait.once();
      } else {
        throw failure(code, port, StartFailure.reason(output));
      }
    }
  }

  /** Ends the server in order and returns when it is gone; open transactions are undone. */
  void end(Postmaster postmaster) {
    Programs.Result told =
        programs.run("pg_ctl", List.of("kill", "INT", String.valueOf(postmaster.pid())), List.of());
    if (told.exitCode() != 0 && isStill(postmaster)) {
      throw failure(
          ServerError.SERVER_NOT_ENDED, postmaster.port(), StartFailure.reason(told.output()));
    }
    while (isStill(postmaster)) {
      Pause.of(LOOK);
    }
  }

  private boolean isStill(Postmaster postmaster) {
    RunningProcess process = RunningProcess.look(postmaster.pid(), folder.data());
    return process == RunningProcess.OURS || process == RunningProcess.ENDING;
  }

  /** Whether the process that wrote the file is no more; one that is ending gets time to do so. */
  private static boolean isGone(Postmaster postmaster, Wait wait) {
    return switch (postmaster.process()) {
      case GONE, STRANGER -> true;
      case OURS -> false;
      case ENDING -> !wait.isShorterThan(ENDING_LIMIT);
    };
  }

  /**
   * Removes the file of a server that is no more. PostgreSQL would do so itself when nobody has its
   * number, and would refuse to start when a stranger of the same user has it. Memory that children
   * of the dead server still hold is noticed by PostgreSQL without this file.
   */
  private void clear() {
    try {
      Files.deleteIfExists(Postmaster.file(folder.data()));
    } catch (IOException e) {
      throw FileFailure.of(e, Postmaster.file(folder.data()));
    }
  }

  private Optional<Postmaster> awaitReady(Process process) {
    Wait wait = new Wait(new ServerEvent.Recovering());
    while (process.isAlive()) {
      Optional<Postmaster> found =
          Postmaster.find(folder.data())
              .filter(postmaster -> postmaster.pid() == process.pid() && postmaster.isReady());
      if (found.isPresent()) {
        return found;
      }
      wait.once();
    }
    return Optional.empty();
  }

  /** The port of the last time where it is free, so that other tools find the server again. */
  private int choosePort() {
    int last = LastPort.find(folder.port()).orElse(0);
    if (last > 0 && Ports.isFree(last)) {
      return last;
    }
    int chosen = Ports.choose(random);
    if (last > 0) {
      events.report(new ServerEvent.PortMoved(last, chosen));
    }
    return chosen;
  }

  private void rememberPort(int port) {
    if (LastPort.find(folder.port()).orElse(0) != port) {
      folder.home().writeFile(folder.port(), port + "\n");
    }
  }

  private long logEnd() {
    Path log = folder.prepareLog();
    try {
      return Files.size(log);
    } catch (IOException e) {
      throw FileFailure.of(e, log);
    }
  }

  private String logSince(long position) {
    try (RandomAccessFile file = new RandomAccessFile(folder.log().toFile(), "r")) {
      file.seek(position);
      byte[] bytes = new byte[(int) Math.min(file.length() - position, LOG_LIMIT)];
      file.readFully(bytes);
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }

  private PelangganException failure(ErrorCode code, int port, String reason) {
    return new PelangganException(
        code,
        Map.of(
            "path", folder.data().toString(),
            "log", folder.log().toString(),
            "port", String.valueOf(port),
            "reason", reason));
  }

  /** Waiting that is told to the operator once it is long enough to be noticed. */
  private final class Wait {
    private final ServerEvent event;
    private final long start = System.nanoTime();
    private boolean said;

    Wait(ServerEvent event) {
      this.event = event;
    }

    boolean isShorterThan(Duration limit) {
      return System.nanoTime() - start < limit.toNanos();
    }

    void once() {
      if (!said && !isShorterThan(WORTH_SAYING)) {
        said = true;
        events.report(event);
      }
      Pause.of(LOOK);
    }
  }
}

package id.pelanggan.app.boot;

import id.pelanggan.application.port.LeaseHolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** Processes by number and start, on a machine that is told from others by its last start. */
final class ProcessHolders implements LeaseHolders {
  /**
   * Where Linux says which of its starts this is. Elsewhere nothing is known of other processes.
   */
  private static final Path START_OF_MACHINE = Path.of("/proc/sys/kernel/random/boot_id");

  private static final Duration CLOSE = Duration.ofSeconds(10);

  private final String machine;

  ProcessHolders() {
    this(START_OF_MACHINE);
  }

  ProcessHolders(Path startOfMachine) {
    this.machine = read(startOfMachine);
  }

  @Override
  public String self() {
    return name(ProcessHandle.current());
  }

  @Override
  public boolean isGone(String holder) {
    String[] parts = holder.split(" ", 3);
    if (machine.isEmpty() || parts.length < 3 || !parts[1].equals(machine)) {
      return false;
    }
    Instant started = Instant.ofEpochMilli(Long.parseLong(parts[2]));
    return ProcessHandle.of(Long.parseLong(parts[0]))
        .filter(ProcessHandle::isAlive)
        .filter(process -> isOf(start(process), started))
        .isEmpty();
  }

  private String name(ProcessHandle process) {
    return process.pid() + " " + machine + " " + start(process).toEpochMilli();
  }

  /** Two processes do not quite agree when the machine was started. */
  private static boolean isOf(Instant one, Instant other) {
    return Duration.between(one, other).abs().compareTo(CLOSE) < 0;
  }

  private static Instant start(ProcessHandle process) {
    return process.info().startInstant().orElse(Instant.EPOCH);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      return "";
    }
  }
}

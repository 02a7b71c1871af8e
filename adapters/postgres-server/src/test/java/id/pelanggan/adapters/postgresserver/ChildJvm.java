package id.pelanggan.adapters.postgresserver;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A main class of the tests in a process of its own, which can be killed. */
public final class ChildJvm implements AutoCloseable {
  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final Duration LOOK = Duration.ofMillis(2);

  private final Process process;
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final Thread reader;

  private ChildJvm(Process process) {
    this.process = process;
    this.reader = Thread.ofVirtual().unstarted(this::read);
  }

  public static ChildJvm start(Class<?> main, Object... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dslf4j.internal.verbosity=ERROR",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    try {
      ChildJvm child =
          new ChildJvm(
              new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
      child.reader.start();
      return child;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What it printed until now. */
  public List<String> lines() {
    return List.copyOf(lines);
  }

  /** Returns when it has printed so many lines; fails where it ends or takes too long. */
  public List<String> awaitLines(int count) throws InterruptedException {
    return await(() -> lines.size() >= count);
  }

  /** Returns when it has printed a line that starts so. */
  public List<String> awaitLine(String start) throws InterruptedException {
    return await(() -> lines.stream().anyMatch(line -> line.startsWith(start)));
  }

  /** Gives it a byte to read. */
  public void nudge() throws IOException {
    process.getOutputStream().write('\n');
    process.getOutputStream().flush();
  }

  /** Ends its input, which asks it to end, and waits for that. */
  public int end() throws IOException, InterruptedException {
    process.getOutputStream().close();
    if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
      throw new AssertionError("the process did not end after " + lines);
    }
    reader.join();
    return process.exitValue();
  }

  /** Sends SIGKILL and does not wait. What it printed before can still be read. */
  public void kill() {
    process.toHandle().destroyForcibly();
  }

  /** What it had printed when it was dead. */
  public List<String> lastLines() throws InterruptedException {
    process.waitFor();
    reader.join();
    return lines();
  }

  @Override
  public void close() throws InterruptedException {
    kill();
    lastLines();
  }

  private List<String> await(BooleanSupplier condition) throws InterruptedException {
    long start = System.nanoTime();
    while (!condition.getAsBoolean()) {
      boolean late = System.nanoTime() - start > LIMIT.toNanos();
      boolean ended = !reader.isAlive();
      if ((late || ended) && !condition.getAsBoolean()) {
        throw new AssertionError((ended ? "it ended after " : "it took too long after ") + lines);
      }
      Thread.sleep(LOOK);
    }
    return lines();
  }

  private void read() {
    try (BufferedReader output = process.inputReader()) {
      output.lines().forEach(lines::add);
    } catch (IOException | UncheckedIOException e) {
      lines.add("unreadable: " + e);
    }
  }
}

package id.pelanggan.app.terminal;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * The line of the terminal on standard input, through {@code stty}. To start a process takes the
 * JVM some 15 ms, so one shell does everything that is due.
 */
final class SttyLine implements Line {
  private static final String TAKE =
      "stty -g && stty size && stty -icanon -echo -isig -ixon -iexten -icrnl min 1 time 0";

  /** Both kinds of {@code stty -g}: numbers with colons, and names with equals signs. */
  private static final Pattern SETTINGS = Pattern.compile("[A-Za-z0-9:=,_-]+");

  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final Size otherwise;
  private String settings = "";

  /**
   * @param otherwise the size where the terminal does not know it
   */
  SttyLine(Size otherwise) {
    this.otherwise = requireNonNull(otherwise, "otherwise is null");
  }

  @Override
  public synchronized Size take() {
    List<String> lines = run(TAKE).lines().toList();
    if (lines.size() < 2 || !SETTINGS.matcher(lines.getFirst()).matches()) {
      throw new IllegalStateException("stty does not know the terminal");
    }
    if (settings.isEmpty()) {
      settings = lines.getFirst();
    }
    return Size.find(lines.get(1)).orElse(otherwise);
  }

  @Override
  public Size measure() {
    return Size.find(run("stty size")).orElse(otherwise);
  }

  @Override
  public synchronized void giveBack() {
    if (!settings.isEmpty()) {
      run("stty '" + settings + "'");
    }
  }

  private static String run(String script) {
    ProcessBuilder builder =
        new ProcessBuilder("/bin/sh", "-c", script)
            .redirectInput(Redirect.INHERIT)
            .redirectError(Redirect.DISCARD);
    try {
      Process process = builder.start();
      if (!endsInTime(process)) {
        process.destroyForcibly();
        return "";
      }
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A terminal that shows nothing any more keeps {@code stty} waiting. Does not mind an
   * interruption: that is when the terminal is given back.
   */
  private static boolean endsInTime(Process process) {
    return !process
        .onExit()
        .completeOnTimeout(process, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
        .join()
        .isAlive();
  }
}

package id.pelanggan.app.cli.bench;

import static java.util.Objects.requireNonNull;

import com.sun.management.OperatingSystemMXBean;
import id.pelanggan.app.cli.CliFailure;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.controller.Furniture;
import id.pelanggan.app.input.Key;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Works the user interface as a quick operator does, and takes the time. */
final class MeasureTerminal {
  private static final double NANOS_A_MILLI = 1e6;
  private static final int BURST = 200;
  private static final int PER_CENT = 100;
  private static final Duration BETWEEN_KEYS = Duration.ofMillis(15);
  private static final int WARM_ROUNDS = 3;

  /** Until what the keys before left to do is done, such as compiling, and nobody is expected. */
  private static final Duration CALM = Duration.ofSeconds(35);

  private static final Duration IDLE = Duration.ofSeconds(20);
  private static final List<String> WORDS =
      List.of("siti", "santso", "wulan", "rahayu", "budi s", "4417", "hndra", "lestari");

  private final Furniture furniture;
  private final Phrases phrases;
  private final Clock clock;

  MeasureTerminal(Furniture furniture, Phrases phrases, Clock clock) {
    this.furniture = requireNonNull(furniture, "furniture is null");
    this.phrases = requireNonNull(phrases, "phrases is null");
    this.clock = requireNonNull(clock, "clock is null");
  }

  /**
   * @param warm how long the screens have to read what they show
   */
  TerminalFigures.OfSize keys(int columns, int rows, int rounds, Duration warm) {
    try (TerminalRun run = new TerminalRun(furniture, phrases, clock, columns, rows)) {
      run.press(Key.named("2"));
      pause(warm);
      for (int i = 0; i < WARM_ROUNDS; i++) {
        round(run);
      }
      List<Long> nanos = new ArrayList<>();
      long cpu = run.cpu();
      long bytes = run.written();
      for (int i = 0; i < rounds; i++) {
        nanos.addAll(round(run));
      }
      double cpuMillis = (run.cpu() - cpu) / NANOS_A_MILLI / nanos.size();
      bytes = (run.written() - bytes) / nanos.size();
      return figures(columns, rows, nanos, cpuMillis, bytes, burst(run));
    }
  }

  /** How much of one processor the program takes while nobody does anything, in per cent. */
  double idle(int columns, int rows) {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    try (TerminalRun run = new TerminalRun(furniture, phrases, clock, columns, rows)) {
      run.press(Key.named("2"));
      pause(CALM);
      long before = system.getProcessCpuTime();
      pause(IDLE);
      return (double) PER_CENT * (system.getProcessCpuTime() - before) / IDLE.toNanos();
    }
  }

  /** Down a list, a search, the other screens. */
  private static List<Long> round(TerminalRun run) {
    List<Long> nanos = new ArrayList<>();
    nanos.add(press(run, "Escape"));
    for (int i = 0; i < 30; i++) {
      nanos.add(press(run, i % 5 == 4 ? "PageDown" : "Down"));
    }
    for (String word : WORDS) {
      nanos.add(press(run, "/"));
      for (char letter : word.toCharArray()) {
        nanos.add(press(run, letter == ' ' ? "Space" : String.valueOf(letter)));
      }
      nanos.add(press(run, "Backspace"));
      nanos.add(press(run, "Ctrl-U"));
      nanos.add(press(run, "Escape"));
    }
    for (String screen : List.of("1", "6", "0", "2")) {
      nanos.add(press(run, screen));
      nanos.add(press(run, "Down"));
    }
    return nanos;
  }

  private static long press(TerminalRun run, String key) {
    long nanos = run.press(Key.named(key));
    pause(BETWEEN_KEYS);
    return nanos;
  }

  private static double burst(TerminalRun run) {
    Key[] keys = new Key[BURST];
    Arrays.fill(keys, Key.named("Down"));
    return run.press(keys) / NANOS_A_MILLI;
  }

  private static TerminalFigures.OfSize figures(
      int columns, int rows, List<Long> nanos, double cpuMillis, long bytes, double burstMillis) {
    long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
    return new TerminalFigures.OfSize(
        columns,
        rows,
        sorted.length,
        sorted[sorted.length / 2] / NANOS_A_MILLI,
        sorted[sorted.length * 95 / PER_CENT] / NANOS_A_MILLI,
        sorted[sorted.length * 99 / PER_CENT] / NANOS_A_MILLI,
        cpuMillis,
        bytes,
        burstMillis);
  }

  private static void pause(Duration duration) {
    try {
      Thread.sleep(duration);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw CliFailure.interrupted();
    }
  }
}

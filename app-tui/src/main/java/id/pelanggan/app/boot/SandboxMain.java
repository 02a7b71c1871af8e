package id.pelanggan.app.boot;

import id.pelanggan.application.port.DemoHomes.Recipe;
import id.pelanggan.application.port.SandboxServer;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs the stand-in of Square's API in a process of its own, until its input ends. */
public final class SandboxMain {
  /** How many arguments come before the faults. */
  private static final int FIXED = 7;

  private SandboxMain() {}

  static void main(String[] arguments) throws IOException {
    try (SandboxServer.Sandbox sandbox =
        new LocalSandboxes(Clock.systemUTC()).start(recipe(arguments), settings(arguments))) {
      SandboxTicket.write(sandbox).forEach(System.out::println);
      System.out.flush();
      System.in.readAllBytes();
    }
  }

  /** What {@link #main} reads. */
  static List<String> arguments(Recipe recipe, SandboxServer.Settings settings) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                String.valueOf(recipe.seed()),
                recipe.lastDay().toString(),
                String.valueOf(recipe.customers()),
                String.valueOf(recipe.orders()),
                String.valueOf(settings.port()),
                settings.growth().toString(),
                settings.since().toString()));
    arguments.addAll(settings.faults());
    return arguments;
  }

  private static Recipe recipe(String[] arguments) {
    return new Recipe(
        Long.parseLong(arguments[0]),
        LocalDate.parse(arguments[1]),
        Integer.parseInt(arguments[2]),
        Integer.parseInt(arguments[3]));
  }

  private static SandboxServer.Settings settings(String[] arguments) {
    return new SandboxServer.Settings(
        Integer.parseInt(arguments[4]),
        Duration.parse(arguments[5]),
        Instant.parse(arguments[6]),
        Arrays.asList(arguments).subList(FIXED, arguments.length));
  }
}

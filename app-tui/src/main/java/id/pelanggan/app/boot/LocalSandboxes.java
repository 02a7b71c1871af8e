package id.pelanggan.app.boot;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.DemoHomes.Recipe;
import id.pelanggan.application.port.SandboxServer;
import id.pelanggan.application.sample.SandboxError;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.plugin.LocalText;
import id.pelanggan.sandbox.SandboxOptions;
import id.pelanggan.sandbox.fault.PlannedFault;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Runs the stand-in of Square's API with the invented shop in it. */
final class LocalSandboxes implements SandboxServer {
  private final Clock clock;

  @Inject
  LocalSandboxes(Clock clock) {
    this.clock = requireNonNull(clock, "clock is null");
  }

  @Override
  public Sandbox start(Recipe recipe, Settings settings) {
    SandboxOptions options =
        SandboxOptions.of(recipe.seed(), clock)
            .onPort(settings.port())
            .growing(settings.growth(), settings.since())
            .withFaults(settings.faults().stream().map(this::fault).toList());
    try {
      return new SquareSandbox(
          id.pelanggan.sandbox.Sandbox.start(SampleSandbox.of(recipe), options));
    } catch (UncheckedIOException e) {
      throw new PelangganException(
          SandboxError.SANDBOX_PORT_TAKEN, Map.of("port", String.valueOf(settings.port())));
    }
  }

  @Override
  public Sandbox startApart(Recipe recipe, Settings settings) {
    return SandboxProcess.start(recipe, settings);
  }

  @Override
  public List<Fault> faults() {
    return Arrays.stream(id.pelanggan.sandbox.fault.Fault.values())
        .map(fault -> new Fault(fault.word(), new LocalText(fault.indonesian(), fault.english())))
        .toList();
  }

  private PlannedFault fault(String text) {
    try {
      return PlannedFault.parse(text);
    } catch (IllegalArgumentException e) {
      throw new PelangganException(
          SandboxError.SANDBOX_FAULT_UNREADABLE,
          Map.of(
              "fault",
              text,
              "known",
              faults().stream().map(Fault::name).collect(Collectors.joining(", "))));
    }
  }
}

package id.pelanggan.adapters.plugins.bridge;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.plugins.crossing.Crossing;
import id.pelanggan.adapters.plugins.crossing.PluginCode;
import id.pelanggan.adapters.plugins.visit.Visits;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.plugin.PluginError;
import id.pelanggan.spi.ConnectorPlugin;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** Made by its name, once for all plugins. */
public final class SpiCrossing implements Crossing {
  private static final Duration LONGEST_START = Duration.ofSeconds(30);

  private final Clock clock;

  /**
   * @param clock that plugins get
   */
  public SpiCrossing(Clock clock) {
    this.clock = requireNonNull(clock, "clock is null");
  }

  @Override
  public String spiVersion() {
    return ConnectorPlugin.SPI_VERSION;
  }

  @Override
  public PluginCode enter(String plugin, ClassLoader loader, Set<String> extensions) {
    try {
      var facts =
          new Calls(plugin, loader, Silence.SILENCE)
              .call(Visits.describe(loader, extensions), LONGEST_START);
      if (facts.isEmpty()) {
        throw new PelangganException(
            PluginError.PLUGIN_CONNECTOR_MISSING,
            Map.of("plugin", plugin, "connector", ConnectorPlugin.class.getSimpleName()));
      }
      return BridgedPlugin.of(plugin, loader, facts, clock);
    } catch (CallFailure e) {
      throw new PelangganException(PluginError.PLUGIN_FAILS, Map.of("plugin", plugin))
          .withTraceOf(e.origin());
    }
  }
}

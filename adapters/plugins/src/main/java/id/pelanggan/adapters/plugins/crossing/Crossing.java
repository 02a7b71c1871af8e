package id.pelanggan.adapters.plugins.crossing;

import java.util.Set;

/** The way to plugins. The bridge implements it; nobody else knows a class of the SPI. */
public interface Crossing {

  /** The version of the SPI that plugins get. */
  String spiVersion();

  /**
   * Makes a plugin's connectors known.
   *
   * @param plugin its id
   * @param loader of its classes
   * @param extensions names of the classes that its index names
   * @throws id.pelanggan.domain.failure.PelangganException {@code PLUGIN_FAILS}, {@code
   *     PLUGIN_CONNECTOR_MISSING}
   */
  PluginCode enter(String plugin, ClassLoader loader, Set<String> extensions);
}

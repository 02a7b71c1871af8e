package id.pelanggan.adapters.plugins.loading;

import id.pelanggan.adapters.plugins.archive.Description;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.plugin.PluginError;
import java.util.Map;
import org.pf4j.DefaultVersionManager;

/** Compares what plugins require with what is there. */
final class SpiVersions {
  private SpiVersions() {}

  static void requireFit(Description description, String have) {
    if (!fits(description.requires(), have)) {
      throw new PelangganException(
          PluginError.PLUGIN_NEEDS_OTHER_SPI,
          Map.of("plugin", description.id(), "requires", description.requires(), "have", have));
    }
  }

  /** PF4J reads a version that stands alone as "or later". What it cannot read fits nothing. */
  private static boolean fits(String requires, String have) {
    String range = requires.matches("\\d+\\.\\d+\\.\\d+") ? ">=" + requires : requires;
    try {
      return new DefaultVersionManager().checkVersionConstraint(have, range);
    } catch (RuntimeException e) {
      return false;
    }
  }
}

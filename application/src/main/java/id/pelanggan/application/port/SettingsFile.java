package id.pelanggan.application.port;

import id.pelanggan.domain.settings.Settings;

/** What the operators of this home chose for their terminal. All methods from any thread. */
public interface SettingsFile {

  /** What was chosen; what was not, or cannot be read, is as it is by default. */
  Settings read();

  /**
   * Stores what was chosen, whole or not at all, and leaves alone what it does not know.
   *
   * @throws id.pelanggan.domain.failure.PelangganException where the home cannot be written to
   */
  void write(Settings settings);
}

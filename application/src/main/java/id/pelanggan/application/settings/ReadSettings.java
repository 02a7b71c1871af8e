package id.pelanggan.application.settings;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.SettingsFile;
import id.pelanggan.domain.settings.Settings;
import jakarta.inject.Inject;

/** Says what was chosen for the terminal; needs neither database nor key. */
public final class ReadSettings {
  private final SettingsFile settings;

  @Inject
  public ReadSettings(SettingsFile settings) {
    this.settings = requireNonNull(settings, "settings is null");
  }

  public Settings read() {
    return settings.read();
  }
}

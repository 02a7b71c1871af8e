package id.pelanggan.application.settings;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.SettingsFile;
import id.pelanggan.domain.settings.Settings;
import jakarta.inject.Inject;
import java.util.function.UnaryOperator;

/** Changes what was chosen for the terminal; needs neither database nor key. */
public final class ChangeSettings {
  private final SettingsFile settings;

  @Inject
  public ChangeSettings(SettingsFile settings) {
    this.settings = requireNonNull(settings, "settings is null");
  }

  /**
   * @param change what to make of the settings as they are: {@code settings ->
   *     settings.withTheme(LIGHT)}
   * @return the settings as they are now
   */
  public Settings change(UnaryOperator<Settings> change) {
    Settings changed = change.apply(settings.read());
    settings.write(changed);
    return changed;
  }
}

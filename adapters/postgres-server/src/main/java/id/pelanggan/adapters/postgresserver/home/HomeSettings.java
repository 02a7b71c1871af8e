package id.pelanggan.adapters.postgresserver.home;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.SettingsFile;
import id.pelanggan.domain.settings.Settings;
import java.nio.file.Path;

/** The settings of this home, in a file of it. */
public final class HomeSettings implements SettingsFile {
  private final HomeLocation location;

  public HomeSettings(HomeLocation location) {
    this.location = requireNonNull(location, "location is null");
  }

  @Override
  public Settings read() {
    return StoredSettings.read(location.path());
  }

  @Override
  public synchronized void write(Settings settings) {
    HomeFolder home = location.require();
    home.writeFile(
        home.root().resolve(StoredSettings.FILE), StoredSettings.text(home.root(), settings));
  }

  /** Whether there is a file that cannot be read, or says something that cannot be chosen. */
  public boolean isBroken() {
    return StoredSettings.isBroken(location.path());
  }

  public Path file() {
    return location.path().resolve(StoredSettings.FILE);
  }
}

package id.pelanggan.adapters.postgresserver.health;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgresserver.home.HomeSettings;
import id.pelanggan.application.port.HealthCheck;
import id.pelanggan.domain.operation.Finding;
import id.pelanggan.domain.operation.FindingCode;
import java.util.List;
import java.util.Map;

/** Looks whether what operators chose for their terminal can be read. */
public final class SettingsCheck implements HealthCheck {
  private final HomeSettings settings;

  public SettingsCheck(HomeSettings settings) {
    this.settings = requireNonNull(settings, "settings is null");
  }

  @Override
  public List<Finding> findings() {
    FindingCode code = settings.isBroken() ? FindingCode.SETTINGS_BROKEN : FindingCode.SETTINGS_FIT;
    return List.of(new Finding(code, Map.of("path", settings.file().toString())));
  }
}

package id.pelanggan.app.screen.more;

import id.pelanggan.domain.settings.Settings;

/** Lets the terminal look and speak as was chosen; called on the user interface's thread. */
@FunctionalInterface
public interface SettingsApplied {
  void apply(Settings settings);
}

package id.pelanggan.app.controller;

import id.pelanggan.domain.settings.Settings;
import java.util.List;
import java.util.function.Consumer;

/** Makes the screens of an open house. */
@FunctionalInterface
public interface Furniture {

  /**
   * @param applied hears of settings that were chosen on a screen
   * @return the first is the one to show
   */
  List<Screen> screens(Desk desk, Consumer<Settings> applied);
}

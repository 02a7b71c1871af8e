package id.pelanggan.app.boot;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.GlobalOptions;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.NextCommand;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a house is built on.
 *
 * @param home where it is or would be
 * @param name what other processes of the home see of this one
 * @param demo whether it is the demo's
 */
record Site(
    GlobalOptions options,
    Places places,
    Map<String, String> environment,
    Path home,
    String name,
    boolean demo) {
  private static final String TERMINAL = "terminal";
  private static final String DEMO_SUFFIX = "-demo";

  Site {
    requireNonNull(options, "options is null");
    requireNonNull(places, "places is null");
    environment = Map.copyOf(environment);
    requireNonNull(home, "home is null");
    requireNonNull(name, "name is null");
  }

  static Site of(
      GlobalOptions options,
      Places places,
      Map<String, String> environment,
      HeadlessCommand command) {
    Path usual = command.isDemo() ? places.demoHome(command.homeSuffix()) : places.home();
    return new Site(
        options,
        places,
        environment,
        options.home().orElse(usual),
        command.name(),
        command.isDemo());
  }

  /** The terminal's, on the shop's home. */
  static Site ofShop(GlobalOptions options, Places places, Map<String, String> environment) {
    Path home = options.home().orElseGet(places::home);
    return new Site(options, places, environment, home, TERMINAL, false);
  }

  /** The demo that belongs to a shop's home, whatever that is called. */
  Site toDemo() {
    Path beside = home.resolveSibling(home.getFileName() + DEMO_SUFFIX);
    return new Site(options, places, environment, beside, name, true);
  }

  /** The shop that a demo belongs to. */
  Site toShop() {
    String folder = String.valueOf(home.getFileName());
    Path beside =
        folder.endsWith(DEMO_SUFFIX)
            ? home.resolveSibling(folder.substring(0, folder.length() - DEMO_SUFFIX.length()))
            : places.home();
    return new Site(options, places, environment, beside, name, false);
  }

  /** How a command line leads here. */
  NextCommand next() {
    return NextCommand.of(options, home, demo);
  }
}

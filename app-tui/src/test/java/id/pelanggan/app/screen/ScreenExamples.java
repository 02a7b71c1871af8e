package id.pelanggan.app.screen;

import id.pelanggan.app.controller.Driver;
import id.pelanggan.app.controller.Example;
import id.pelanggan.app.controller.OtherScreen;
import id.pelanggan.app.screen.customers.CustomersExamples;
import id.pelanggan.app.screen.home.HomeExample;
import id.pelanggan.app.screen.more.MoreExample;
import id.pelanggan.app.screen.privacy.PrivacyExamples;
import id.pelanggan.app.screen.sources.ConnectionExamples;
import id.pelanggan.app.screen.sources.SourcesExamples;
import id.pelanggan.app.screen.welcome.WelcomeExample;
import java.util.List;
import java.util.stream.Stream;

/** The example states of all screens. */
final class ScreenExamples {
  private ScreenExamples() {}

  static List<Example> all() {
    return Stream.of(
            WelcomeExample.all(),
            HomeExample.all(),
            CustomersExamples.all(),
            SourcesExamples.all(),
            ConnectionExamples.all(),
            PrivacyExamples.all(),
            MoreExample.all(),
            dialogs())
        .flatMap(List::stream)
        .toList();
  }

  /** What lies on any screen. */
  private static List<Example> dialogs() {
    Example home = HomeExample.all().getFirst();
    return List.of(
        new Example("help", home.furnish(), List.of("?")),
        new Example("palette", home.furnish(), List.of(":")),
        new Example("actions", home.furnish(), List.of("x")),
        new Example("jobs", home.furnish(), List.of("J")));
  }

  /** Somebody who looks at one. */
  static Driver look(Example example, Tongue tongue, int columns, int rows) {
    Driver driver =
        Driver.start(
            tongue.messages(), columns, rows, example.furnish().andThen(OtherScreen::fill));
    example.keys().forEach(driver::press);
    return driver;
  }
}

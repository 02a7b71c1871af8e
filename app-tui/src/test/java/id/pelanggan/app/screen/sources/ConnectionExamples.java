package id.pelanggan.app.screen.sources;

import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Example;
import id.pelanggan.app.controller.Situation;
import id.pelanggan.application.sync.ConnectionView;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** States of connected systems that can be drawn without a database. */
public final class ConnectionExamples {
  private ConnectionExamples() {}

  public static List<Example> all() {
    return List.of(
        example("systems-list", "Down"),
        new Example(
            "systems-running",
            furnish(() -> ExampleConnections.several().waiting(), false),
            List.of("r")),
        example("systems-refused", "Down", "Down"),
        example("systems-waiting", "Down", "Down", "Down"),
        example("systems-notes", "Down", "Tab", "Tab"),
        example("systems-run", "Down", "Tab"),
        example("systems-files", "End"),
        example("systems-details", "Down", "Down", "Enter"),
        example("systems-new", "n"),
        example("systems-system", "n", "Down", "Enter"),
        example("systems-fields", "n", "Down", "Enter", "Enter"),
        example("systems-terms", "n", "Down", "Enter", "Enter", "Tab", "a", "b", "Ctrl-S"),
        example(
            "systems-check", "n", "Down", "Enter", "Enter", "Tab", "a", "b", "Ctrl-S", "Ctrl-S"),
        example("systems-schedule", "s"),
        example("systems-reconnect", "Down", "Down", "e"),
        example("systems-remove", "Down", "z"),
        example("systems-held", "Down", "i"),
        example("systems-cells", "Down", "i", "Enter"),
        example("systems-repair", "Down", "i", "Enter", "e"),
        example("systems-plugins", "g", "Down"),
        example("systems-trust", "g", "Down", "t"),
        new Example("systems-none", furnish(ExampleConnections::none, false), List.of()),
        new Example("systems-broken", furnish(ExampleConnections::broken, false), List.of()),
        new Example("systems-locked", furnish(ExampleConnections::several, true), List.of()));
  }

  /** Systems in every state, for other screens that tell of them. */
  public static List<ConnectionView> connections() {
    return ExampleSystems.several();
  }

  private static Example example(String name, String... keys) {
    return new Example(name, furnish(ExampleConnections::several, false), List.of(keys));
  }

  static Consumer<Desk> furnish(Supplier<ExampleConnections> connections, boolean locked) {
    return desk -> {
      desk.show(new Situation("Toko Rempah Bu Sari", "Sari", false, locked));
      desk.furnish(
          List.of(SourcesExamples.screen(desk, ExampleImports.several(), connections.get())));
    };
  }
}

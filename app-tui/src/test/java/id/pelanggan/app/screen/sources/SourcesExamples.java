package id.pelanggan.app.screen.sources;

import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Example;
import id.pelanggan.app.controller.Situation;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** States of the screen of sources that can be drawn without a database. */
public final class SourcesExamples {
  private SourcesExamples() {}

  /** Their keys have to be pressed one after another, each when the one before has settled. */
  public static List<Example> all() {
    return List.of(
        example("sources-list", "Down"),
        example("sources-details", "Down", "Enter"),
        example("sources-reading", "Down", "Tab", "Tab"),
        new Example(
            "sources-running",
            furnish(() -> ExampleImports.several().waiting(), false),
            List.of("Down", "Down", "r")),
        example("sources-undo", "Down", "z"),
        example("sources-export", "o"),
        example("sources-held", "Down", "i"),
        example("sources-repair", "Down", "i", "e"),
        example("sources-write", "Down", "i", "w"),
        example("sources-file", "n"),
        example("sources-content", "n", "p", "l", "g", "Enter"),
        example("sources-columns", "n", "p", "l", "g", "Enter", "Ctrl-S"),
        example("sources-questions", "n", "p", "s", "n", "Enter", "Ctrl-S"),
        example("sources-zone", "n", "p", "s", "n", "Enter", "Ctrl-S", "Down", "Enter"),
        example("sources-preview", "n", "p", "l", "g", "Enter", "Ctrl-S", "Tab", "Down"),
        new Example("sources-empty", furnish(ExampleImports::empty, false), List.of()),
        new Example("sources-failed", furnish(ExampleImports::broken, false), List.of()),
        new Example("sources-locked", furnish(ExampleImports::several, true), List.of()));
  }

  private static Example example(String name, String... keys) {
    return new Example(name, furnish(ExampleImports::several, false), List.of(keys));
  }

  static Consumer<Desk> furnish(Supplier<ExampleImports> imports, boolean locked) {
    return desk -> {
      desk.show(new Situation("Toko Rempah Bu Sari", "Sari", false, locked));
      SourcesScreen screen = screen(desk, imports.get(), ExampleConnections.none());
      screen.openFiles();
      desk.furnish(List.of(screen));
    };
  }

  static SourcesScreen screen(Desk desk, ExampleImports imports, ExampleConnections connections) {
    return new SourcesScreen(desk, imports, connections, new ExamplePlugins());
  }
}

package id.pelanggan.app.screen.more;

import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Example;
import id.pelanggan.app.controller.Screen;
import id.pelanggan.app.controller.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Each page, and the menu. */
public final class MoreExample {
  private MoreExample() {}

  public static List<Example> all() {
    return List.of(
        new Example("more", with(false, false), List.of()),
        new Example("settings", with(false, false), List.of("Enter", "Down")),
        new Example("keys", with(false, false), List.of("Down", "Enter")),
        new Example("keys-locked", with(false, true), List.of("Down", "Enter")),
        new Example("health", with(false, false), List.of("Down", "Down", "Enter")),
        new Example("activity", with(false, false), List.of("Down", "Down", "Down", "Enter")),
        retention("retention"),
        retention("retention-policy", "Enter"),
        retention("retention-change", "e"),
        retention("retention-cases", "]"),
        retention("retention-warnings", "]", "]", "Enter"),
        retention("retention-holds", "]", "]", "]"),
        retention("retention-sensitive", "[", "Enter"),
        new Example("demo-page", with(true, false), List.of("End", "Up", "Enter")),
        new Example("about", with(false, false), List.of("End", "Enter")));
  }

  private static Example retention(String name, String... keys) {
    List<String> all = new ArrayList<>(List.of("Down", "Down", "Down", "Down", "Enter"));
    all.addAll(List.of(keys));
    return new Example(name, with(false, false), all);
  }

  private static Consumer<Desk> with(boolean demo, boolean locked) {
    return desk -> {
      desk.show(new Situation("Toko Rempah Bu Sari", "Sari", demo, locked));
      desk.furnish(List.of(screen(desk, locked)));
    };
  }

  /** The screen, to stand beside another one. */
  public static Screen screen(Desk desk, boolean locked) {
    return new MoreScreen(
        desk,
        new ExampleMore(locked),
        new ExampleRetention(),
        new NoWays(),
        settings -> {},
        new Product("0.5.0"));
  }
}

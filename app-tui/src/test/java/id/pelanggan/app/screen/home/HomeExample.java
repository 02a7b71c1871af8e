package id.pelanggan.app.screen.home;

import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Example;
import id.pelanggan.app.controller.Situation;
import java.util.List;
import java.util.function.Consumer;

/** Home in the states that one sees it in. */
public final class HomeExample {
  private static final String SHOP = "Toko Rempah Bu Sari";

  private HomeExample() {}

  public static List<Example> all() {
    return List.of(
        new Example("home", with(new ExampleHome(), false, false), List.of()),
        new Example("home-activity", with(new ExampleHome(), false, false), List.of("Shift-Tab")),
        new Example("home-table", with(new ExampleHome(), false, false), List.of("t", "Tab")),
        new Example("home-connected", with(new ConnectedHome(), false, false), List.of("Tab")),
        new Example("home-new", with(new NewHome(), false, false), List.of()),
        new Example("home-calm", with(new CalmHome(), false, false), List.of()),
        new Example("home-failed", with(new FailingHome(), false, false), List.of()),
        new Example("home-demo", with(new CalmHome(), true, false), List.of()),
        new Example("locked", with(new ExampleHome(), false, true), List.of()));
  }

  private static Consumer<Desk> with(HomeSource source, boolean demo, boolean locked) {
    return desk -> {
      desk.show(new Situation(SHOP, "Sari", demo, locked));
      desk.furnish(List.of(new HomeScreen(desk, source, new TestWays())));
    };
  }
}

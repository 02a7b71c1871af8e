package id.pelanggan.app.controller;

import id.pelanggan.app.presentation.Canvas;
import java.util.List;

/** A screen of which only the tab is looked at. */
public record OtherScreen(ScreenName name) implements Screen {

  /** The tabs of those that are not there, where there are tabs. */
  public static void fill(Desk desk) {
    List<ScreenName> known = desk.screens().stream().map(Screen::name).toList();
    for (ScreenName name : ScreenName.values()) {
      if (!known.isEmpty() && !known.contains(name)) {
        desk.add(new OtherScreen(name));
      }
    }
  }

  @Override
  public String topic() {
    return "help";
  }

  @Override
  public List<Binding> bindings() {
    return List.of();
  }

  @Override
  public void draw(Canvas canvas, Look look) {}
}

package id.pelanggan.app.screen.home;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.Map;

/** What is shown, which panel has the keys, and what is chosen in each. */
final class HomeState {
  private final Figures figures;
  private final Map<Pane, Selection> selections = new EnumMap<>(Pane.class);
  private Pane pane = Pane.MATTERS;
  private boolean table;

  HomeState(Figures figures) {
    this.figures = requireNonNull(figures, "figures is null");
    for (Pane one : Pane.values()) {
      selections.put(one, new Selection());
    }
  }

  Figures figures() {
    return figures;
  }

  Pane pane() {
    return pane;
  }

  boolean has(Pane one) {
    return pane == one;
  }

  void go(int step) {
    Pane[] all = Pane.values();
    pane = all[Math.floorMod(pane.ordinal() + step, all.length)];
  }

  Selection selection(Pane one) {
    return requireNonNull(selections.get(one), "no such pane");
  }

  /** Whether the weeks are shown as figures. */
  boolean isTable() {
    return table;
  }

  void turnTable() {
    table = !table;
  }

  /** The panels in which something can be chosen. */
  enum Pane {
    MATTERS,
    IMPORTS,
    ACTIVITY
  }
}

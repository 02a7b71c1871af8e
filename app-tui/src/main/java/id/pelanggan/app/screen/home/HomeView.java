package id.pelanggan.app.screen.home;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.app.screen.more.Ways;
import java.util.List;

/** Where the panels of Home stand, by the room that there is. */
final class HomeView {
  /** From so many columns on, panels stand side by side. */
  private static final int WIDE = 100;

  /** Below so many rows, only the panel with focus is shown. */
  private static final int LOW = 14;

  /** Below so many rows, there is no room for all panels. */
  private static final int HIGH = 22;

  /** Rows in which figures and weeks can be read. */
  private static final int LEAST = 9;

  private static final int LEFT_SHARE = 58;
  private static final int MIDDLE_SHARE = 36;
  private static final int HUNDRED = 100;

  private final Desk desk;
  private final Ways ways;
  private final HomeState state;
  private final Look look;
  private final List<Matter> matters;

  HomeView(Desk desk, Ways ways, HomeState state, Look look, List<Matter> matters) {
    this.desk = requireNonNull(desk, "desk is null");
    this.ways = requireNonNull(ways, "ways is null");
    this.state = requireNonNull(state, "state is null");
    this.look = requireNonNull(look, "look is null");
    this.matters = List.copyOf(matters);
  }

  void draw(Canvas canvas) {
    if (canvas.rows() < LOW) {
      focused(canvas);
      return;
    }
    int from = 0;
    if (desk.situation().demo()) {
      canvas.cell(1, 0, canvas.columns() - 2, look.say("home.demo"), Tone.DEMO);
      from = 1;
    }
    Canvas panels = canvas.area(0, from, canvas.columns(), canvas.rows() - from - 1);
    if (canvas.columns() >= WIDE && panels.rows() >= HIGH) {
      wide(panels);
    } else {
      narrow(panels);
    }
    Canvas last = canvas.area(0, canvas.rows() - 1, canvas.columns(), 1);
    boolean failed = state.figures().failure().isPresent();
    Greeting.draw(desk, last, look, matters.size(), isKnown(), failed);
  }

  private void focused(Canvas canvas) {
    switch (state.pane()) {
      case MATTERS -> {
        if (state.isTable()) {
          SpendingPanel.draw(desk, canvas, look, state.figures().spending(), true);
        } else {
          matters(canvas);
        }
      }
      case IMPORTS -> imports(canvas);
      case ACTIVITY -> activity(canvas);
    }
  }

  private void wide(Canvas canvas) {
    int high = Math.clamp(matters.size() + 3L, LEAST, Math.max(LEAST, canvas.rows() / 4));
    int middle = Math.max(LEAST, canvas.rows() * MIDDLE_SHARE / HUNDRED);
    int left = canvas.columns() * LEFT_SHARE / HUNDRED;
    int right = canvas.columns() - left;
    int rest = canvas.rows() - high - middle;
    matters(canvas.area(0, 0, left, high));
    CustomersPanel.draw(desk, canvas.area(left, 0, right, high), look, state.figures().customers());
    spending(canvas.area(0, high, left, middle));
    imports(canvas.area(left, high, right, middle));
    activity(canvas.area(0, high + middle, canvas.columns(), rest));
  }

  private void narrow(Canvas canvas) {
    FirstSteps steps = FirstSteps.of(state.figures(), desk);
    int figures = isBeginning(steps) || state.isTable() ? 8 : 5;
    int room = canvas.rows() - figures;
    int above = Math.clamp(matters.size() + 2L, 3, Math.max(3, room / 2));
    matters(canvas.area(0, 0, canvas.columns(), above));
    Canvas middle = canvas.area(0, above, canvas.columns(), figures);
    if (isBeginning(steps)) {
      StepsPanel.draw(middle, look, steps);
    } else if (state.isTable()) {
      SpendingPanel.draw(desk, middle, look, state.figures().spending(), true);
    } else {
      ShortFigures.draw(desk, middle, look, state.figures());
    }
    Canvas below = canvas.area(0, above + figures, canvas.columns(), room - above);
    if (state.pane() == HomeState.Pane.IMPORTS) {
      imports(below);
    } else {
      activity(below);
    }
  }

  private void matters(Canvas canvas) {
    MattersPanel.draw(
        canvas,
        look,
        matters,
        state.selection(HomeState.Pane.MATTERS),
        isKnown(),
        state.has(HomeState.Pane.MATTERS));
  }

  private void spending(Canvas canvas) {
    FirstSteps steps = FirstSteps.of(state.figures(), desk);
    if (isBeginning(steps)) {
      StepsPanel.draw(canvas, look, steps);
    } else {
      SpendingPanel.draw(desk, canvas, look, state.figures().spending(), state.isTable());
    }
  }

  private void imports(Canvas canvas) {
    ImportsPanel.draw(
        desk,
        canvas,
        look,
        state.figures(),
        state.selection(HomeState.Pane.IMPORTS),
        state.has(HomeState.Pane.IMPORTS),
        ways);
  }

  private void activity(Canvas canvas) {
    ActivityPanel.draw(
        desk,
        canvas,
        look,
        state.figures().activities(),
        state.selection(HomeState.Pane.ACTIVITY),
        state.has(HomeState.Pane.ACTIVITY));
  }

  /** As long as nothing was sold, the first steps are worth more than an empty picture. */
  private boolean isBeginning(FirstSteps steps) {
    return !steps.isDone()
        && state.figures().spending().value().filter(all -> all.weeks().isEmpty()).isPresent();
  }

  private boolean isKnown() {
    return state.figures().imports().value().isPresent();
  }
}

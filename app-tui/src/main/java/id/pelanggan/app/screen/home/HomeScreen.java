package id.pelanggan.app.screen.home;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.CommonCommands;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.controller.Move;
import id.pelanggan.app.controller.Screen;
import id.pelanggan.app.controller.ScreenName;
import id.pelanggan.app.controller.Ticket;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.screen.more.ActivityUndo;
import id.pelanggan.app.screen.more.ActivityWays;
import id.pelanggan.app.screen.more.DemoActions;
import id.pelanggan.app.screen.more.MoreCommands;
import id.pelanggan.app.screen.more.Ways;
import id.pelanggan.application.activity.Activity;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What needs action, how the shop is doing, and what was done last. */
public final class HomeScreen implements Screen {
  /** How often ages are told anew. */
  private static final Duration TICK = Duration.ofSeconds(10);

  /** After so many ticks the figures are read again, where that takes no time. */
  private static final long TICKS = 6;

  /** So many times as long as reading takes, nothing is read: who only looks costs little. */
  private static final long REST = 200;

  private final Desk desk;
  private final Ways ways;
  private final HomeState state;
  private final ActivityUndo undo;
  private final DemoActions demo;
  private @Nullable Ticket tick;
  private long ticks;

  @Inject
  public HomeScreen(Desk desk, HomeUseCases useCases, Ways ways) {
    this(desk, (HomeSource) useCases, ways);
  }

  HomeScreen(Desk desk, HomeSource source, Ways ways) {
    this.desk = requireNonNull(desk, "desk is null");
    this.ways = requireNonNull(ways, "ways is null");
    this.state = new HomeState(Figures.of(desk, source));
    this.undo = new ActivityUndo(desk, source::undo, state.figures()::refresh);
    this.demo = new DemoActions(desk, () -> source.customers().total());
  }

  @Override
  public ScreenName name() {
    return ScreenName.HOME;
  }

  @Override
  public String topic() {
    return "home." + state.pane();
  }

  @Override
  public void opened() {
    refresh();
    if (tick != null) {
      tick.cancel();
    }
    ticks = 0;
    tick = desk.after(TICK, this::tick);
  }

  private void refresh() {
    state.figures().refresh();
    state.figures().examine();
  }

  /** Goes on only while somebody sees it. */
  private void tick() {
    if (desk.screen().filter(this::equals).isEmpty()) {
      return;
    }
    ticks++;
    long rest = state.figures().took().multipliedBy(REST).dividedBy(TICK);
    if (ticks >= Math.max(TICKS, rest)) {
      ticks = 0;
      state.figures().refresh();
    }
    tick = desk.after(TICK, this::tick);
  }

  @Override
  public List<Binding> bindings() {
    List<Binding> bindings = new ArrayList<>();
    chosen().ifPresent(open -> bindings.add(Binding.of(CommonCommands.OPEN, open)));
    undoable().ifPresent(bindings::add);
    if (state.figures().customers().value().filter(known -> known.total() == 0).isPresent()) {
      bindings.add(Binding.of(HomeCommands.IMPORT, ways::newImport));
    }
    if (desk.situation().locked()) {
      bindings.add(Binding.of(MoreCommands.UNLOCK, desk::unlock));
    }
    bindings.add(Binding.of(CommonCommands.NEXT_PANE, () -> state.go(1)));
    bindings.add(Binding.of(CommonCommands.PREVIOUS_PANE, () -> state.go(-1)));
    if (state.figures().spending().value().filter(sum -> !sum.weeks().isEmpty()).isPresent()) {
      bindings.add(Binding.of(HomeCommands.TABLE, state::turnTable));
    }
    bindings.add(Binding.of(CommonCommands.REFRESH, this::refresh));
    state
        .figures()
        .failure()
        .ifPresent(why -> bindings.add(Binding.of(CommonCommands.DETAILS, () -> desk.fail(why))));
    if (desk.situation().demo()) {
      bindings.addAll(demo.bindings());
    }
    return bindings;
  }

  private Optional<Binding> undoable() {
    return state.has(HomeState.Pane.ACTIVITY) ? undo.binding(activity()) : Optional.empty();
  }

  private Optional<Runnable> chosen() {
    return switch (state.pane()) {
      case MATTERS -> state.selection(state.pane()).chosen(matters()).map(Matter::action);
      case IMPORTS ->
          state.selection(state.pane()).chosen(origins()).map(origin -> () -> open(origin));
      case ACTIVITY -> activity().flatMap(one -> ActivityWays.open(one, ways));
    };
  }

  @Override
  public void move(Move move) {
    int count =
        switch (state.pane()) {
          case MATTERS -> matters().size();
          case IMPORTS -> origins().size();
          case ACTIVITY -> activities().size();
        };
    state.selection(state.pane()).move(move, count);
  }

  @Override
  public void draw(Canvas canvas, Look look) {
    new HomeView(desk, ways, state, look, matters()).draw(canvas);
  }

  private List<Matter> matters() {
    return new Matters(desk, ways, state.figures()).list();
  }

  private List<Origin> origins() {
    return Origin.of(state.figures());
  }

  private void open(Origin origin) {
    switch (origin) {
      case Origin.Connected connected ->
          new ConnectionMatters(desk).open(connected.view().connection().name());
      case Origin.Imported imported -> ways.imported(imported.latest().id());
    }
  }

  private List<Activity> activities() {
    return state.figures().activities().value().orElse(List.of());
  }

  private Optional<Activity> activity() {
    return state.selection(HomeState.Pane.ACTIVITY).chosen(activities());
  }
}

package id.pelanggan.app.screen.sources.quarantine;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.Command;
import id.pelanggan.app.controller.CommonCommands;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Latest;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.controller.Move;
import id.pelanggan.app.controller.Notice;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.screen.sources.page.ConnectionKeys;
import id.pelanggan.app.screen.sources.page.Cursor;
import id.pelanggan.app.screen.sources.page.Page;
import id.pelanggan.app.screen.sources.page.Pages;
import id.pelanggan.app.screen.sources.page.SourcesCommands;
import id.pelanggan.app.screen.sources.sync.Connections;
import id.pelanggan.application.sync.QuarantineEntry;
import id.pelanggan.application.sync.QuarantinedView;
import id.pelanggan.application.sync.ReplayQuarantine;
import id.pelanggan.domain.failure.PelangganException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is kept aside of a connection: why, and after asking also what it says; its repair. */
public final class QuarantinePage implements Page {
  private final Desk desk;
  private final Connections connections;
  private final Pages pages;
  private final String name;
  private final Latest loading;
  private final Latest opening;
  private final Cursor cursor = new Cursor();
  private boolean inside;
  private int scrolled;
  private Optional<List<QuarantineEntry>> entries = Optional.empty();
  private Optional<QuarantinedView> open = Optional.empty();
  private @Nullable PelangganException failure;

  /**
   * @param name of the connection
   */
  public QuarantinePage(Desk desk, Connections connections, Pages pages, String name) {
    this.desk = requireNonNull(desk, "desk is null");
    this.connections = requireNonNull(connections, "connections is null");
    this.pages = requireNonNull(pages, "pages is null");
    this.name = requireNonNull(name, "name is null");
    this.loading = new Latest(desk);
    this.opening = new Latest(desk);
  }

  @Override
  public String topic() {
    return "systems.held";
  }

  @Override
  public String crumb() {
    return desk.say("systems.held.crumb", Map.of("name", name));
  }

  @Override
  public void shown() {
    load();
  }

  private void load() {
    loading.ask(
        () -> connections.quarantine(name),
        read -> {
          entries = Optional.of(read);
          failure = null;
          forget();
        },
        why -> failure = why);
  }

  /** Hides what one has seen, where it is not the chosen one any more. */
  private void forget() {
    Optional<QuarantineEntry> chosen = chosen();
    open = open.filter(view -> chosen.filter(view.entry()::equals).isPresent());
    inside = inside && open.isPresent();
    scrolled = 0;
  }

  @Override
  public List<Binding> bindings() {
    List<Binding> bindings = new ArrayList<>();
    if (desk.situation().locked()) {
      bindings.add(Binding.of(SourcesCommands.UNLOCK, desk::unlock));
    } else if (chosen().isPresent()) {
      bindings.add(Binding.of(ConnectionKeys.SHOW, this::show));
      bindings.add(repair());
      bindings.add(Binding.of(ConnectionKeys.REPLAY, this::replay));
    }
    if (open.isPresent()) {
      bindings.add(Binding.of(CommonCommands.NEXT_PANE, () -> inside = !inside));
      bindings.add(Binding.of(CommonCommands.PREVIOUS_PANE, () -> inside = !inside));
    }
    bindings.add(Binding.of(CommonCommands.REFRESH, this::load));
    PelangganException why = failure;
    if (why != null) {
      bindings.add(Binding.of(CommonCommands.DETAILS, () -> desk.fail(why)));
    }
    bindings.add(Binding.of(CommonCommands.BACK, this::back));
    return List.copyOf(bindings);
  }

  private Binding repair() {
    Command command = ConnectionKeys.REPAIR;
    return open.map(view -> Binding.of(command, () -> repair(view)))
        .orElseGet(() -> Binding.refused(command, desk.say("systems.refusal.showFirst")));
  }

  /** What it says is read only when somebody asks for it: that is noted. */
  private void show() {
    chosen()
        .ifPresent(entry ->
            opening.ask(
                () -> connections.show(entry.id()),
                view -> {
                  open = Optional.of(view);
                  forget();
                },
                desk::fail));
  }

  private void repair(QuarantinedView view) {
    CellForm.open(desk, connections, view, this::load);
  }

  private void replay() {
    desk.jobs()
        .start(
            desk.say("systems.replay.job", Map.of("name", name)),
            reporter -> connections.replay(Optional.of(name)),
            this::tell,
            desk::fail);
  }

  private void tell(ReplayQuarantine.Report report) {
    load();
    Map<String, String> details =
        Map.of(
            "count", desk.phrases().number(report.cameIn()),
            "held", desk.phrases().number(report.stillOut()));
    desk.say(
        report.stillOut() == 0
            ? Notice.done(desk.say("sources.repaired.all", details))
            : Notice.warning(desk.say("sources.repaired.some", details)));
  }

  @Override
  public void move(Move move) {
    if (inside) {
      scrolled = move.from(scrolled, Integer.MAX_VALUE, 10);
    } else {
      cursor.move(move, entries.map(List::size).orElse(0));
      forget();
    }
  }

  @Override
  public void back() {
    if (inside) {
      inside = false;
    } else if (open.isPresent()) {
      open = Optional.empty();
    } else {
      pages.close(this);
    }
  }

  @Override
  public void draw(Canvas canvas, Look look) {
    scrolled =
        QuarantineView.draw(
            canvas,
            look,
            desk,
            new QuarantineView.State(
                entries, Optional.ofNullable(failure), cursor, open, inside, scrolled));
  }

  private Optional<QuarantineEntry> chosen() {
    return entries.flatMap(cursor::chosen);
  }
}

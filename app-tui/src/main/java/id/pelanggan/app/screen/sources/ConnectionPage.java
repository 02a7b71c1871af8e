package id.pelanggan.app.screen.sources;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Binding;
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
import id.pelanggan.app.screen.sources.sync.CheckLine;
import id.pelanggan.app.screen.sources.sync.ConnectionList;
import id.pelanggan.app.screen.sources.sync.ConnectionRow;
import id.pelanggan.app.screen.sources.sync.Connections;
import id.pelanggan.app.screen.sources.sync.RunPeek;
import id.pelanggan.application.sync.RunReport;
import id.pelanggan.domain.failure.PelangganException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One connection: how it is connected, its runs, and what each of them did. */
final class ConnectionPage implements Page {
  private static final int RUNS = 50;

  private final Desk desk;
  private final Connections connections;
  private final ConnectionList list;
  private final ConnectionActions actions;
  private final Pages pages;
  private final String name;
  private final Latest loading;
  private final RunPeek peek;
  private final Cursor cursor = new Cursor();
  private boolean inside;
  private int back;
  private Optional<List<RunReport>> runs = Optional.empty();
  private @Nullable PelangganException failure;

  ConnectionPage(
      Desk desk,
      Connections connections,
      ConnectionList list,
      ConnectionActions actions,
      Pages pages,
      String name) {
    this.desk = requireNonNull(desk, "desk is null");
    this.connections = requireNonNull(connections, "connections is null");
    this.list = requireNonNull(list, "list is null");
    this.actions = requireNonNull(actions, "actions is null");
    this.pages = requireNonNull(pages, "pages is null");
    this.name = requireNonNull(name, "name is null");
    this.loading = new Latest(desk);
    this.peek = new RunPeek(desk, connections);
  }

  @Override
  public String topic() {
    return "systems.details";
  }

  @Override
  public String crumb() {
    return name;
  }

  @Override
  public void shown() {
    load();
  }

  private void load() {
    loading.ask(
        () -> connections.runs(name, RUNS),
        read -> {
          runs = Optional.of(read);
          failure = null;
          peek.look(run());
        },
        why -> failure = why);
  }

  private void look() {
    back = 0;
    peek.look(run());
  }

  @Override
  public List<Binding> bindings() {
    List<Binding> bindings = new ArrayList<>();
    row().ifPresent(row -> bindings.addAll(actions.of(row, false)));
    bindings.add(Binding.of(ConnectionKeys.CHECK, this::check));
    bindings.add(Binding.of(CommonCommands.NEXT_PANE, () -> inside = !inside));
    bindings.add(Binding.of(CommonCommands.PREVIOUS_PANE, () -> inside = !inside));
    PelangganException why = failure;
    if (why != null) {
      bindings.add(Binding.of(CommonCommands.DETAILS, () -> desk.fail(why)));
    }
    bindings.add(Binding.of(CommonCommands.BACK, this::back));
    return List.copyOf(bindings);
  }

  /** Asks the system whether all is in place; that may take a moment. */
  private void check() {
    desk.say(Notice.note(desk.say("systems.checking", Map.of("name", name))));
    desk.work(() -> connections.check(name), this::tell);
  }

  private void tell(List<CheckLine> found) {
    Optional<CheckLine> wrong = found.stream().filter(line -> !line.fine()).findFirst();
    desk.say(
        wrong
            .map(line -> Notice.warning(line.in(desk.phrases().language())))
            .orElseGet(() ->
                Notice.done(
                    desk.say(
                        "systems.checked", Map.of("count", desk.phrases().number(found.size()))))));
  }

  @Override
  public void move(Move move) {
    if (inside) {
      back = scrolled(move);
    } else {
      cursor.move(move, runs.map(List::size).orElse(0));
      look();
    }
  }

  private int scrolled(Move move) {
    return switch (move) {
      case UP -> back + 1;
      case DOWN -> Math.max(0, back - 1);
      case PAGE_UP -> back + 10;
      case PAGE_DOWN -> Math.max(0, back - 10);
      case FIRST -> Integer.MAX_VALUE / 2;
      case LAST -> 0;
      case LEFT, RIGHT -> back;
    };
  }

  @Override
  public void back() {
    if (inside) {
      inside = false;
    } else {
      pages.close(this);
    }
  }

  @Override
  public void draw(Canvas canvas, Look look) {
    back =
        ConnectionDetails.draw(
            canvas,
            look,
            desk,
            new ConnectionDetails.State(
                row(),
                runs.orElse(List.of()),
                runs.isPresent(),
                Optional.ofNullable(failure),
                cursor,
                peek.notes(),
                inside,
                back));
  }

  private Optional<ConnectionRow> row() {
    return list.rows().stream().filter(row -> row.name().equals(name)).findFirst();
  }

  private Optional<RunReport> run() {
    return runs.flatMap(cursor::chosen);
  }
}

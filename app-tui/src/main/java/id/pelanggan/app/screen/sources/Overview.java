package id.pelanggan.app.screen.sources;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.CommonCommands;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.controller.Move;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.screen.sources.page.ConnectionKeys;
import id.pelanggan.app.screen.sources.page.Cursor;
import id.pelanggan.app.screen.sources.page.Page;
import id.pelanggan.app.screen.sources.sync.ConnectionList;
import id.pelanggan.app.screen.sources.sync.ConnectionRow;
import id.pelanggan.app.screen.sources.sync.RunPeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All sources: connected systems and files, the run of the chosen one, and what it does. */
final class Overview implements Page {
  private final Desk desk;
  private final ConnectionList connections;
  private final ImportList imports;
  private final ConnectionActions actions;
  private final Runnable openFiles;
  private final RunPeek peek;
  private final Cursor cursor = new Cursor();
  private Pane pane = Pane.LIST;
  private int back;
  private String chosenName = "";

  /**
   * @param openFiles leads to the imports
   */
  Overview(
      Desk desk,
      ConnectionList connections,
      ImportList imports,
      ConnectionActions actions,
      RunPeek peek,
      Runnable openFiles) {
    this.desk = requireNonNull(desk, "desk is null");
    this.connections = requireNonNull(connections, "connections is null");
    this.imports = requireNonNull(imports, "imports is null");
    this.actions = requireNonNull(actions, "actions is null");
    this.peek = requireNonNull(peek, "peek is null");
    this.openFiles = requireNonNull(openFiles, "openFiles is null");
  }

  @Override
  public String topic() {
    return "systems." + pane;
  }

  @Override
  public void shown() {
    connections.load();
    imports.load();
  }

  /** Chooses a connection, now or as soon as it is known. */
  void choose(String name) {
    chosenName = name;
    pane = Pane.LIST;
    look();
  }

  @Override
  public List<Binding> bindings() {
    List<Binding> bindings = new ArrayList<>();
    switch (chosen()) {
      case Row.Connected connected -> bindings.addAll(actions.of(connected.connection(), true));
      case Row.Files files -> bindings.add(Binding.of(CommonCommands.OPEN, openFiles));
    }
    bindings.addAll(actions.always());
    if (back > 0 || pane == Pane.LOG) {
      bindings.add(Binding.of(ConnectionKeys.FOLLOW, () -> back = 0));
    }
    bindings.add(Binding.of(CommonCommands.NEXT_PANE, () -> pane = pane.next()));
    bindings.add(Binding.of(CommonCommands.PREVIOUS_PANE, () -> pane = pane.next().next()));
    return List.copyOf(bindings);
  }

  @Override
  public void move(Move move) {
    switch (pane) {
      case LIST -> {
        cursor.move(move, rows().size());
        chosenName = chosen().name();
        back = 0;
        look();
      }
      case RUN -> {
        if (move == Move.LEFT) {
          pane = Pane.LIST;
        }
      }
      case LOG -> scroll(move);
    }
  }

  /** Upwards, away from the newest. */
  private void scroll(Move move) {
    switch (move) {
      case UP -> back++;
      case DOWN -> back = Math.max(0, back - 1);
      case PAGE_UP -> back += 10;
      case PAGE_DOWN -> back = Math.max(0, back - 10);
      case FIRST -> back = Integer.MAX_VALUE / 2;
      case LAST -> back = 0;
      case LEFT -> pane = Pane.RUN;
      case RIGHT -> {}
    }
  }

  @Override
  public void back() {
    pane = Pane.LIST;
  }

  @Override
  public void draw(Canvas canvas, Look look) {
    back =
        OverviewView.draw(
            canvas,
            look,
            desk,
            new OverviewView.State(connections, rows(), cursor, pane, peek.notes(), back));
  }

  List<Row> rows() {
    return Row.of(connections.rows(), new Row.Files(desk.say("systems.files"), imports.rows()));
  }

  private Row chosen() {
    List<Row> rows = rows();
    return cursor.chosen(rows).orElse(rows.getLast());
  }

  /** The connection that is chosen stays so, wherever in the list it is now. */
  void look() {
    List<Row> rows = rows();
    for (int number = 0; number < rows.size(); number++) {
      if (rows.get(number).name().equals(chosenName)) {
        cursor.select(number);
      }
    }
    Optional<ConnectionRow> row =
        chosen() instanceof Row.Connected connected
            ? Optional.of(connected.connection())
            : Optional.empty();
    peek.look(row.filter(one -> one.work().isEmpty()).flatMap(ConnectionRow::latest));
  }

  /** What has the keys. */
  enum Pane {
    LIST,
    RUN,
    LOG;

    Pane next() {
      return switch (this) {
        case LIST -> RUN;
        case RUN -> LOG;
        case LOG -> LIST;
      };
    }
  }
}

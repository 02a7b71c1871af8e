package id.pelanggan.app.screen.sources.plugins;

import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Lines;
import id.pelanggan.app.presentation.Share;
import id.pelanggan.app.presentation.Split;
import id.pelanggan.app.presentation.Table;
import id.pelanggan.app.presentation.Table.Alignment;
import id.pelanggan.app.presentation.Table.Cell;
import id.pelanggan.app.presentation.Table.Column;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.app.screen.sources.page.Cursor;
import id.pelanggan.app.screen.sources.page.Sentences;
import id.pelanggan.app.screen.sources.sync.CheckLine;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.plugin.ConnectorType;
import id.pelanggan.domain.plugin.LocalText;
import id.pelanggan.domain.plugin.PluginReport;
import id.pelanggan.domain.plugin.PluginReport.State;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The plugins, a line each, and what is known of the chosen one. */
final class PluginsView {
  private static final int FRAME_AND_TITLES = 3;
  private static final int SHORT_HASH = 12;

  private PluginsView() {}

  static void draw(Canvas canvas, Look look, Desk desk, Shown shown) {
    if (shown.plugins.filter(known -> !known.isEmpty()).isEmpty()) {
      nothing(canvas, look, desk, shown);
      return;
    }
    List<PluginReport> plugins = shown.plugins.get();
    int rows = Math.clamp(plugins.size() + FRAME_AND_TITLES, 4, Math.max(4, canvas.rows() / 2));
    List<Canvas> halves = Split.rows(canvas, Share.fixed(rows), Share.rest(1));
    list(halves.getFirst(), look, plugins, shown.cursor);
    shown.cursor.chosen(plugins).ifPresent(plugin -> details(halves.getLast(), look, plugin));
  }

  private static void nothing(Canvas canvas, Look look, Desk desk, Shown shown) {
    Canvas inside = canvas.panel(look.say("systems.plugins.title"), "", true);
    if (shown.failure.isPresent()) {
      Sentences.failureToRetry(inside, look, shown.failure.get(), desk.command());
    } else if (shown.plugins.isEmpty()) {
      Sentences.loading(inside, look);
    } else {
      Sentences.empty(inside, look, "systems.plugins.none", "n");
    }
  }

  private static void list(Canvas canvas, Look look, List<PluginReport> plugins, Cursor cursor) {
    Canvas inside = canvas.panel(look.say("systems.plugins.title"), "", true);
    int seen = Math.max(1, Table.visible(inside));
    int first = cursor.fit(plugins.size(), seen);
    table(look).draw(inside, new Rows(look, plugins), first, cursor.index());
    for (int row = 0; row < seen && first + row < plugins.size(); row++) {
      int number = first + row;
      look.spots().add(inside, 0, row + 1, inside.columns(), () -> cursor.select(number));
    }
  }

  private static Table table(Look look) {
    return new Table(
        List.of(
            column(look, "plugin", 20, 2, 0),
            column(look, "version", 8, 0, 1),
            column(look, "state", 20, 1, 0),
            column(look, "origin", 16, 1, 3),
            column(look, "hash", SHORT_HASH + 1, 0, 2)));
  }

  private static Column column(Look look, String name, int minimum, int weight, int priority) {
    return new Column(
        look.say("systems.column." + name), minimum, weight, Alignment.LEFT, priority);
  }

  private static void details(Canvas canvas, Look look, PluginReport plugin) {
    Canvas inside = canvas.panel(plugin.id() + " " + plugin.version(), "", false).indented();
    int row =
        Lines.draw(
            inside,
            0,
            glyph(plugin.state()) + " " + look.say("systems.plugin." + plugin.state()),
            tone(plugin.state()));
    if (plugin.problem().isPresent()) {
      row = Lines.draw(inside, row, problem(look, plugin), Tone.TEXT);
    }
    row++;
    for (ConnectorType type : plugin.connectors()) {
      inside.cell(0, row++, inside.columns(), word(look, type.displayName()), Tone.STRONG);
      row = Lines.draw(inside, row, word(look, type.description()), Tone.TEXT) + 1;
    }
    row = Lines.draw(inside, row, look.say("systems.plugin.hash"), Tone.FAINT);
    Lines.draw(inside, row, plugin.hash().value(), Tone.TEXT);
  }

  /** Of the sentence, what can be said without its details. */
  private static String problem(Look look, PluginReport plugin) {
    return plugin
        .problem()
        .map(code ->
            look.say(
                "error." + code + ".happened",
                Map.of("plugin", plugin.id(), "path", plugin.id(), "version", plugin.version())))
        .orElse("");
  }

  private static String word(Look look, LocalText text) {
    return CheckLine.words(text, look.phrases().language());
  }

  private static String glyph(State state) {
    return switch (state) {
      case RUNNING -> "✓";
      case UNTRUSTED -> "?";
      case BROKEN -> "!";
    };
  }

  private static Tone tone(State state) {
    return switch (state) {
      case RUNNING -> Tone.GOOD;
      case UNTRUSTED -> Tone.WARNING;
      case BROKEN -> Tone.BAD;
    };
  }

  private record Rows(Look look, List<PluginReport> plugins) implements Table.Rows {
    @Override
    public int size() {
      return plugins.size();
    }

    @Override
    public List<Cell> cells(int index) {
      PluginReport plugin = plugins.get(index);
      return List.of(
          new Cell(plugin.id(), Tone.STRONG),
          new Cell(plugin.version()),
          new Cell(
              glyph(plugin.state()) + " " + look.say("plugins.state." + plugin.state()),
              tone(plugin.state())),
          new Cell(look.say("plugins.origin." + plugin.origin()), Tone.FAINT),
          new Cell(plugin.hash().value().substring(0, SHORT_HASH) + "…", Tone.FAINT));
    }

    @Override
    public boolean isMarked(int index) {
      return false;
    }
  }

  /**
   * What is drawn.
   *
   * @param plugins empty while they are being read
   */
  record Shown(
      Optional<List<PluginReport>> plugins, Optional<PelangganException> failure, Cursor cursor) {}
}

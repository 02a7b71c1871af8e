package id.pelanggan.app.screen.sources.plugins;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.Command;
import id.pelanggan.app.controller.CommonCommands;
import id.pelanggan.app.controller.Confirmation;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.controller.Move;
import id.pelanggan.app.controller.Notice;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.screen.sources.file.FileDialog;
import id.pelanggan.app.screen.sources.imports.Imports;
import id.pelanggan.app.screen.sources.page.ConnectionKeys;
import id.pelanggan.app.screen.sources.page.Cursor;
import id.pelanggan.app.screen.sources.page.Page;
import id.pelanggan.app.screen.sources.page.Pages;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.plugin.PluginReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The plugins that are there: which run, which wait for trust, what each connects. */
public final class PluginsPage implements Page {
  private static final int TYPED = 8;
  private static final int HALF = 32;

  private final Desk desk;
  private final PluginShelf shelf;
  private final Imports imports;
  private final Pages pages;
  private final Cursor cursor = new Cursor();
  private Optional<List<PluginReport>> plugins = Optional.empty();
  private @Nullable PelangganException failure;

  /**
   * @param imports knows where files are
   */
  public PluginsPage(Desk desk, PluginShelf shelf, Imports imports, Pages pages) {
    this.desk = requireNonNull(desk, "desk is null");
    this.shelf = requireNonNull(shelf, "shelf is null");
    this.imports = requireNonNull(imports, "imports is null");
    this.pages = requireNonNull(pages, "pages is null");
  }

  @Override
  public String topic() {
    return "systems.plugins";
  }

  @Override
  public String crumb() {
    return desk.say("systems.plugins.crumb");
  }

  @Override
  public void shown() {
    load();
  }

  private void load() {
    desk.work(
        shelf::list,
        read -> {
          plugins = Optional.of(read);
          failure = null;
        },
        why -> failure = why);
  }

  @Override
  public List<Binding> bindings() {
    List<Binding> bindings = new ArrayList<>();
    bindings.add(Binding.of(ConnectionKeys.INSTALL, this::install));
    chosen()
        .ifPresent(plugin -> {
          bindings.add(trust(plugin));
          bindings.add(uninstall(plugin));
        });
    bindings.add(Binding.of(CommonCommands.REFRESH, this::load));
    PelangganException why = failure;
    if (why != null) {
      bindings.add(Binding.of(CommonCommands.DETAILS, () -> desk.fail(why)));
    }
    bindings.add(Binding.of(CommonCommands.BACK, this::back));
    return List.copyOf(bindings);
  }

  private Binding trust(PluginReport plugin) {
    Command command = ConnectionKeys.TRUST;
    return switch (plugin.state()) {
      case UNTRUSTED -> Binding.of(command, () -> ask(plugin));
      case RUNNING -> Binding.refused(command, desk.say("systems.refusal.trusted"));
      case BROKEN -> Binding.refused(command, desk.say("systems.refusal.broken"));
    };
  }

  private Binding uninstall(PluginReport plugin) {
    Command command = ConnectionKeys.UNINSTALL;
    return switch (plugin.origin()) {
      case INSTALLED -> Binding.of(command, () -> askToRemove(plugin));
      case BUNDLED -> Binding.refused(command, desk.say("systems.refusal.bundled"));
    };
  }

  private void install() {
    FileDialog.ask(
        desk,
        imports::folder,
        new FileDialog.Start(imports.home(), imports.home()),
        new FileDialog.Question(
            desk.say("systems.plugins.file"), desk.say("systems.plugins.file.text")),
        this::install);
  }

  private void install(Path file) {
    desk.work(
        () -> shelf.install(file),
        plugin -> {
          load();
          desk.say(
              plugin.state() == PluginReport.State.UNTRUSTED
                  ? Notice.warning(
                      desk.say("systems.plugins.installed", Map.of("plugin", plugin.id())))
                  : Notice.done(desk.say("systems.plugins.runs", Map.of("plugin", plugin.id()))));
        });
  }

  /** What it may do then cannot be taken back: it has seen all by the time somebody regrets it. */
  private void ask(PluginReport plugin) {
    String digits = plugin.hash().value().substring(0, TYPED);
    Confirmation.ask(
        desk,
        new Confirmation.Question(
            desk.say("systems.trust.title", Map.of("plugin", plugin.id())),
            List.of(
                desk.say("systems.trust.everything"),
                desk.say("systems.trust.compare"),
                plugin.hash().value().substring(0, HALF),
                plugin.hash().value().substring(HALF)),
            desk.say("systems.trust.verb"),
            digits,
            () -> trusted(plugin)));
  }

  private void trusted(PluginReport plugin) {
    desk.work(
        () -> shelf.trust(plugin.id(), plugin.hash()),
        runs -> {
          load();
          desk.say(Notice.done(desk.say("systems.plugins.runs", Map.of("plugin", runs.id()))));
        });
  }

  private void askToRemove(PluginReport plugin) {
    Confirmation.ask(
        desk,
        new Confirmation.Question(
            desk.say("systems.uninstall.title", Map.of("plugin", plugin.id())),
            List.of(desk.say("systems.uninstall.effect"), desk.say("systems.uninstall.stays")),
            desk.say("systems.uninstall.verb"),
            "",
            () -> removed(plugin.id())));
  }

  private void removed(String id) {
    desk.work(
        () -> {
          shelf.remove(id);
          return id;
        },
        done -> {
          load();
          desk.say(Notice.done(desk.say("systems.plugins.removed", Map.of("plugin", done))));
        });
  }

  @Override
  public void move(Move move) {
    cursor.move(move, plugins.map(List::size).orElse(0));
  }

  @Override
  public void back() {
    pages.close(this);
  }

  @Override
  public void draw(Canvas canvas, Look look) {
    PluginsView.draw(
        canvas, look, desk, new PluginsView.Shown(plugins, Optional.ofNullable(failure), cursor));
  }

  private Optional<PluginReport> chosen() {
    return plugins.flatMap(cursor::chosen);
  }
}

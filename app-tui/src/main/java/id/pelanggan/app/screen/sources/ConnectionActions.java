package id.pelanggan.app.screen.sources;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.Command;
import id.pelanggan.app.controller.CommonCommands;
import id.pelanggan.app.controller.Confirmation;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Notice;
import id.pelanggan.app.controller.Undo;
import id.pelanggan.app.screen.sources.connect.ConnectWizard;
import id.pelanggan.app.screen.sources.connect.ReconnectForm;
import id.pelanggan.app.screen.sources.connect.ScheduleForm;
import id.pelanggan.app.screen.sources.imports.Imports;
import id.pelanggan.app.screen.sources.page.Chooser;
import id.pelanggan.app.screen.sources.page.ConnectionKeys;
import id.pelanggan.app.screen.sources.page.Pages;
import id.pelanggan.app.screen.sources.page.SourcesCommands;
import id.pelanggan.app.screen.sources.plugins.PluginShelf;
import id.pelanggan.app.screen.sources.plugins.PluginsPage;
import id.pelanggan.app.screen.sources.quarantine.QuarantinePage;
import id.pelanggan.app.screen.sources.sync.ConnectionList;
import id.pelanggan.app.screen.sources.sync.ConnectionRow;
import id.pelanggan.app.screen.sources.sync.ConnectionStatus;
import id.pelanggan.app.screen.sources.sync.Connections;
import id.pelanggan.app.screen.sources.sync.SyncJobs;
import id.pelanggan.app.screen.sources.sync.SyncWork;
import id.pelanggan.application.sync.ChangeSchedule.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What can be done with a connection, and without one. */
final class ConnectionActions {
  private final Desk desk;
  private final Connections connections;
  private final PluginShelf plugins;
  private final Imports imports;
  private final SyncJobs jobs;
  private final ConnectionList list;
  private final Pages pages;
  private final Runnable startImport;

  ConnectionActions(
      Desk desk,
      Connections connections,
      PluginShelf plugins,
      Imports imports,
      SyncJobs jobs,
      ConnectionList list,
      Pages pages,
      Runnable startImport) {
    this.desk = requireNonNull(desk, "desk is null");
    this.connections = requireNonNull(connections, "connections is null");
    this.plugins = requireNonNull(plugins, "plugins is null");
    this.imports = requireNonNull(imports, "imports is null");
    this.jobs = requireNonNull(jobs, "jobs is null");
    this.list = requireNonNull(list, "list is null");
    this.pages = requireNonNull(pages, "pages is null");
    this.startImport = requireNonNull(startImport, "startImport is null");
  }

  /**
   * @param outside whether its details can be opened
   */
  List<Binding> of(ConnectionRow row, boolean outside) {
    List<Binding> bindings = new ArrayList<>();
    bindings.add(run(row));
    bindings.add(pause(row));
    if (row.status().canStop()) {
      bindings.add(Binding.of(ConnectionKeys.STOP, () -> stop(row)));
    } else {
      bindings.add(Binding.refused(ConnectionKeys.STOP, desk.say("systems.refusal.notRunning")));
    }
    if (outside) {
      bindings.add(Binding.of(CommonCommands.OPEN, () -> open(row)));
    }
    bindings.add(
        row.view().quarantined() > 0
            ? Binding.of(
                ConnectionKeys.HELD,
                () -> pages.open(new QuarantinePage(desk, connections, pages, row.name())))
            : Binding.refused(ConnectionKeys.HELD, desk.say("systems.refusal.noneHeld")));
    bindings.add(Binding.of(ConnectionKeys.SCHEDULE, () -> schedule(row)));
    bindings.add(reconnect(row));
    bindings.add(
        row.status().isWork()
            ? Binding.refused(ConnectionKeys.REMOVE, desk.say("systems.refusal.stopFirst"))
            : Binding.of(ConnectionKeys.REMOVE.unhinted(), () -> remove(row)));
    return List.copyOf(bindings);
  }

  /** What needs no connection. */
  List<Binding> always() {
    List<Binding> bindings = new ArrayList<>();
    bindings.add(Binding.of(ConnectionKeys.NEW, this::begin));
    bindings.add(
        Binding.of(
            ConnectionKeys.PLUGINS,
            () -> pages.open(new PluginsPage(desk, plugins, imports, pages))));
    if (desk.situation().locked()) {
      bindings.add(Binding.of(SourcesCommands.UNLOCK, desk::unlock));
    }
    list.failure()
        .ifPresent(why -> {
          bindings.add(Binding.of(CommonCommands.REFRESH, list::load));
          bindings.add(Binding.of(CommonCommands.DETAILS, () -> desk.fail(why)));
        });
    return List.copyOf(bindings);
  }

  private Binding run(ConnectionRow row) {
    if (row.status().isWork()) {
      return Binding.refused(ConnectionKeys.RUN, desk.say("systems.refusal.running"));
    }
    if (row.status() == ConnectionStatus.UNAVAILABLE) {
      return Binding.refused(ConnectionKeys.RUN, desk.say("systems.refusal.plugin"));
    }
    return Binding.of(ConnectionKeys.RUN, () -> unlocked(() -> jobs.start(row.name())));
  }

  /** What is sealed needs the keys: asks for them first. */
  private void unlocked(Runnable action) {
    if (desk.situation().locked()) {
      desk.unlock();
    } else {
      action.run();
    }
  }

  private Binding pause(ConnectionRow row) {
    Command command = ConnectionKeys.PAUSE;
    if (row.view().connection().schedule().isEmpty()) {
      return Binding.refused(command, desk.say("systems.refusal.noSchedule"));
    }
    boolean paused = row.view().connection().paused();
    return Binding.of(command, () -> rest(row.name(), !paused));
  }

  private void rest(String name, boolean rests) {
    desk.work(
        () -> {
          connections.schedule(name, rests ? new Change.Pause() : new Change.Resume());
          return rests;
        },
        done -> {
          list.load();
          String key = done ? "systems.paused" : "systems.resumed";
          desk.done(
              desk.say(key, Map.of("name", name)),
              new Undo(desk.say(key, Map.of("name", name)), () -> rest(name, !done)));
        });
  }

  /** Work of this program stops at once; that of another one is asked about. */
  private void stop(ConnectionRow row) {
    row.work()
        .ifPresentOrElse(
            SyncWork::stop,
            () ->
                Confirmation.ask(
                    desk,
                    new Confirmation.Question(
                        desk.say("systems.stop.title", Map.of("name", row.name())),
                        List.of(
                            desk.say("systems.stop." + row.status()),
                            desk.say("systems.stop.safe")),
                        desk.say("systems.stop.verb"),
                        "",
                        () -> stopElsewhere(row.name()))));
  }

  private void stopElsewhere(String name) {
    desk.work(
        () -> {
          connections.stop(name);
          return name;
        },
        done -> {
          desk.say(Notice.done(desk.say("systems.stop.asked", Map.of("name", done))));
          list.load();
        });
  }

  private void open(ConnectionRow row) {
    pages.open(new ConnectionPage(desk, connections, list, this, pages, row.name()));
  }

  private void schedule(ConnectionRow row) {
    ScheduleForm.open(desk, connections, row.view().connection(), list::load);
  }

  private Binding reconnect(ConnectionRow row) {
    return row.view()
        .connector()
        .map(type ->
            Binding.of(
                ConnectionKeys.RECONNECT,
                () ->
                    unlocked(() ->
                        ReconnectForm.open(
                            desk, connections, row.view(), type, () -> changed(row)))))
        .orElseGet(
            () -> Binding.refused(ConnectionKeys.RECONNECT, desk.say("systems.refusal.plugin")));
  }

  /** Whoever gave new credentials wants to see them work. */
  private void changed(ConnectionRow row) {
    list.load();
    if (row.status() == ConnectionStatus.FAILED) {
      jobs.start(row.name());
    }
  }

  private void remove(ConnectionRow row) {
    Confirmation.ask(
        desk,
        new Confirmation.Question(
            desk.say("systems.remove.title", Map.of("name", row.name())),
            List.of(
                desk.say("systems.remove.gone"),
                desk.say(
                    "systems.remove.held",
                    Map.of("count", desk.phrases().number(row.view().quarantined()))),
                desk.say("systems.remove.stays")),
            desk.say("systems.remove.verb"),
            "",
            () -> removed(row.name())));
  }

  private void removed(String name) {
    desk.work(
        () -> {
          connections.remove(name);
          return name;
        },
        done -> {
          pages.closeAll();
          list.load();
          desk.say(Notice.done(desk.say("systems.removed", Map.of("name", done))));
        });
  }

  /** A file, or a system. */
  private void begin() {
    Chooser.ask(
        desk,
        desk.say("systems.new.title"),
        List.of(option(startImport, "file"), option(() -> unlocked(this::connect), "system")),
        0,
        Runnable::run);
  }

  private Chooser.Option<Runnable> option(Runnable action, String key) {
    return new Chooser.Option<>(
        action, desk.say("systems.new." + key), desk.say("systems.new." + key + ".detail"));
  }

  private void connect() {
    pages.open(
        new ConnectWizard(
            desk,
            connections,
            pages,
            () -> pages.open(new PluginsPage(desk, plugins, imports, pages)),
            jobs::start));
  }
}

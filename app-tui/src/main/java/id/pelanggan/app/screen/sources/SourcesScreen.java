package id.pelanggan.app.screen.sources;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.controller.Move;
import id.pelanggan.app.controller.Screen;
import id.pelanggan.app.controller.ScreenName;
import id.pelanggan.app.input.Key;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.screen.sources.imports.ImportJobs;
import id.pelanggan.app.screen.sources.imports.Imports;
import id.pelanggan.app.screen.sources.imports.StoredImports;
import id.pelanggan.app.screen.sources.page.Page;
import id.pelanggan.app.screen.sources.page.Pages;
import id.pelanggan.app.screen.sources.plugins.PluginShelf;
import id.pelanggan.app.screen.sources.plugins.StoredPlugins;
import id.pelanggan.app.screen.sources.sync.ConnectionList;
import id.pelanggan.app.screen.sources.sync.Connections;
import id.pelanggan.app.screen.sources.sync.RunPeek;
import id.pelanggan.app.screen.sources.sync.StoredConnections;
import id.pelanggan.app.screen.sources.sync.SyncJobs;
import id.pelanggan.domain.intake.ChangeSetId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Where data comes from: connected systems and files, those that go on and those that need
 * somebody.
 */
public final class SourcesScreen implements Screen {
  private final Desk desk;
  private final Pages pages = new Pages();
  private final ImportList imports;
  private final ImportActions importing;
  private final SourcesPage files;
  private final ConnectionList connections;
  private final Overview overview;

  @Inject
  public SourcesScreen(
      Desk desk, StoredImports imports, StoredConnections connections, StoredPlugins plugins) {
    this(desk, (Imports) imports, connections, plugins);
  }

  /** With anything that answers as the house does. */
  SourcesScreen(Desk desk, Imports imports, Connections connections, PluginShelf plugins) {
    this.desk = requireNonNull(desk, "desk is null");
    ImportJobs importJobs = new ImportJobs(desk, imports);
    this.imports = new ImportList(desk, imports, importJobs);
    this.importing =
        new ImportActions(desk, imports, this.imports, importJobs, pages, this::openFiles);
    this.files = new SourcesPage(desk, imports, this.imports, importing, pages);
    SyncJobs jobs = new SyncJobs(desk, connections);
    this.connections = new ConnectionList(desk, connections, jobs, this::isSeen);
    ConnectionActions actions =
        new ConnectionActions(
            desk, connections, plugins, imports, jobs, this.connections, pages, this::startImport);
    this.overview =
        new Overview(
            desk,
            this.connections,
            this.imports,
            actions,
            new RunPeek(desk, connections),
            this::openFiles);
    this.connections.onLoad(this::renew);
    pages.begin(overview);
  }

  private boolean isSeen() {
    return desk.screen().filter(this::equals).isPresent();
  }

  private void renew() {
    overview.look();
    if (pages.top() instanceof ConnectionPage page) {
      page.shown();
    }
  }

  /** Chooses an import, to go there next. */
  public void open(ChangeSetId id) {
    openFiles();
    files.choose(id);
  }

  /** Chooses a connection, to go there next. */
  public void open(String connection) {
    pages.closeAll();
    overview.choose(connection);
  }

  /** Shows the imports, to go there next. */
  public void openFiles() {
    pages.closeAll();
    pages.open(files);
  }

  /** Begins a new import, to go there next. */
  public void startImport() {
    importing.startImport();
  }

  /** Finds out how many sources need somebody, before the screen is opened. */
  public void review() {
    imports.load();
    connections.load();
  }

  @Override
  public ScreenName name() {
    return ScreenName.SOURCES;
  }

  @Override
  public void opened() {
    pages.top().shown();
  }

  @Override
  public List<String> crumbs() {
    return pages.list().stream().map(Page::crumb).filter(crumb -> !crumb.isEmpty()).toList();
  }

  @Override
  public Optional<String> badge() {
    long count = imports.needingAction() + connections.needingAction();
    return count == 0 ? Optional.empty() : Optional.of("!" + count);
  }

  @Override
  public String topic() {
    return pages.top().topic();
  }

  @Override
  public List<Binding> bindings() {
    return pages.top().bindings();
  }

  @Override
  public boolean isTyping() {
    return pages.top().isTyping();
  }

  @Override
  public boolean type(Key key) {
    return pages.top().type(key);
  }

  @Override
  public void paste(String text) {
    pages.top().paste(text);
  }

  @Override
  public void move(Move move) {
    pages.top().move(move);
  }

  @Override
  public void back() {
    pages.top().back();
  }

  @Override
  public void draw(Canvas canvas, Look look) {
    pages.top().draw(canvas, look);
  }
}

package id.pelanggan.app.screen.sources;

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
import id.pelanggan.domain.intake.ChangeSetId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Where data comes from: imports, those that go on and those that need somebody. */
public final class SourcesScreen implements Screen {
  private final Pages pages = new Pages();
  private final ImportList list;
  private final ImportActions actions;
  private final SourcesPage first;

  @Inject
  public SourcesScreen(Desk desk, StoredImports imports) {
    this(desk, (Imports) imports);
  }

  /** With anything that answers as the house does. */
  SourcesScreen(Desk desk, Imports imports) {
    ImportJobs jobs = new ImportJobs(desk, imports);
    this.list = new ImportList(desk, imports, jobs);
    this.actions = new ImportActions(desk, imports, list, jobs, pages);
    this.first = new SourcesPage(desk, imports, list, actions);
    pages.begin(first);
  }

  /** Chooses an import, to go there next. */
  public void open(ChangeSetId id) {
    pages.closeAll();
    first.choose(id);
  }

  /** Begins a new import, to go there next. */
  public void startImport() {
    actions.startImport();
  }

  /** Finds out how many imports need somebody, before the screen is opened. */
  public void review() {
    list.load();
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
    long count = list.needingAction();
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

package id.pelanggan.app.screen.sources;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.CommonCommands;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Latest;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.controller.Move;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.screen.sources.imports.Imports;
import id.pelanggan.app.screen.sources.page.Cursor;
import id.pelanggan.app.screen.sources.page.Page;
import id.pelanggan.app.screen.sources.page.Pages;
import id.pelanggan.application.importing.ShowImport;
import id.pelanggan.domain.intake.ChangeSetId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The list of imports, and what is known of the one that is chosen. */
final class SourcesPage implements Page {
  private final Desk desk;
  private final Imports imports;
  private final ImportList list;
  private final ImportActions actions;
  private final Pages pages;
  private final Latest showing;
  private final Cursor cursor = new Cursor();
  private Pane pane = Pane.LIST;
  private int scrolled;
  private Optional<ShowImport.View> view = Optional.empty();
  private @Nullable ChangeSetId wanted;

  SourcesPage(Desk desk, Imports imports, ImportList list, ImportActions actions, Pages pages) {
    this.desk = requireNonNull(desk, "desk is null");
    this.imports = requireNonNull(imports, "imports is null");
    this.list = requireNonNull(list, "list is null");
    this.actions = requireNonNull(actions, "actions is null");
    this.pages = requireNonNull(pages, "pages is null");
    this.showing = new Latest(desk);
    list.onLoad(this::look);
  }

  @Override
  public String topic() {
    return "sources." + pane;
  }

  @Override
  public String crumb() {
    return desk.say("systems.files");
  }

  @Override
  public void shown() {
    list.load();
  }

  /** Chooses an import, now or as soon as it is known. */
  void choose(ChangeSetId id) {
    wanted = id;
    pane = Pane.DETAILS;
    look();
  }

  @Override
  public List<Binding> bindings() {
    List<Binding> open =
        pane == Pane.LIST && chosen().isPresent()
            ? List.of(Binding.of(CommonCommands.OPEN, () -> pane = Pane.DETAILS))
            : List.of();
    return actions.of(
        chosen(),
        open,
        List.of(
            Binding.of(CommonCommands.NEXT_PANE, () -> pane = pane.next()),
            Binding.of(CommonCommands.PREVIOUS_PANE, () -> pane = pane.previous())));
  }

  @Override
  public void move(Move move) {
    switch (pane) {
      case LIST -> {
        cursor.move(move, list.rows().size());
        look();
      }
      case DETAILS -> {
        if (move == Move.LEFT) {
          pane = Pane.LIST;
        }
      }
      case READING -> scrolled = move.from(scrolled, Integer.MAX_VALUE, 10);
    }
  }

  @Override
  public void back() {
    if (pane == Pane.LIST) {
      pages.close(this);
    } else {
      pane = Pane.LIST;
    }
  }

  @Override
  public void draw(Canvas canvas, Look look) {
    scrolled =
        SourcesView.draw(
            canvas, look, desk, new SourcesView.State(list, cursor, pane, view(), scrolled));
  }

  Optional<ImportRow> chosen() {
    return cursor.chosen(list.rows());
  }

  private Optional<ShowImport.View> view() {
    return view.filter(known ->
        chosen()
            .flatMap(ImportRow::id)
            .filter(known.report().changeSet().id()::equals)
            .isPresent());
  }

  /** Finds out more of the import that is chosen. */
  private void look() {
    find();
    Optional<ChangeSetId> id = chosen().flatMap(ImportRow::id);
    if (id.isEmpty() || desk.situation().locked()) {
      showing.cancel();
      view = Optional.empty();
      return;
    }
    // The list says it too where it fails.
    showing.ask(
        () -> imports.show(id.get()),
        known -> view = Optional.of(known),
        failure -> view = Optional.empty());
  }

  private void find() {
    List<ImportRow> rows = list.rows();
    for (int number = 0; wanted != null && number < rows.size(); number++) {
      if (rows.get(number).id().filter(wanted::equals).isPresent()) {
        cursor.select(number);
        wanted = null;
      }
    }
  }

  /** What has the keys. */
  enum Pane {
    LIST,
    DETAILS,
    READING;

    Pane next() {
      return switch (this) {
        case LIST -> DETAILS;
        case DETAILS -> READING;
        case READING -> LIST;
      };
    }

    Pane previous() {
      return next().next();
    }
  }
}

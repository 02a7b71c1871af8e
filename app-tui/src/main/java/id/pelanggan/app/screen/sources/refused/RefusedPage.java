package id.pelanggan.app.screen.sources.refused;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.Command;
import id.pelanggan.app.controller.CommonCommands;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Latest;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.controller.Move;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.screen.sources.file.FileDialog;
import id.pelanggan.app.screen.sources.imports.Imports;
import id.pelanggan.app.screen.sources.page.Cursor;
import id.pelanggan.app.screen.sources.page.Page;
import id.pelanggan.app.screen.sources.page.Pages;
import id.pelanggan.app.screen.sources.page.SourcesCommands;
import id.pelanggan.application.importing.ImportReport;
import id.pelanggan.application.importing.ListRefusedRows;
import id.pelanggan.application.importing.RefusedRow;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.intake.ChangeSetState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of an import that are kept aside: why, what stands in them, and their repair. */
public final class RefusedPage implements Page {
  private final Desk desk;
  private final Imports imports;
  private final Pages pages;
  private final ImportReport report;
  private final Repairs repairs;
  private final Latest loading;
  private final Cursor cursor = new Cursor();
  private boolean inside;
  private int scrolled;
  private Optional<ListRefusedRows.View> view = Optional.empty();
  private @Nullable PelangganException failure;

  public RefusedPage(Desk desk, Imports imports, Pages pages, ImportReport report) {
    this.desk = requireNonNull(desk, "desk is null");
    this.imports = requireNonNull(imports, "imports is null");
    this.pages = requireNonNull(pages, "pages is null");
    this.report = requireNonNull(report, "report is null");
    this.repairs = new Repairs(desk, imports, report.changeSet().id(), this::show);
    this.loading = new Latest(desk);
  }

  @Override
  public String topic() {
    return "sources.held";
  }

  @Override
  public String crumb() {
    return desk.say("sources.held.crumb");
  }

  @Override
  public void shown() {
    load();
  }

  @Override
  public List<Binding> bindings() {
    List<Binding> bindings = new ArrayList<>();
    boolean some = view.filter(known -> !known.rows().isEmpty()).isPresent();
    if (some) {
      bindings.add(repair(SourcesCommands.REPAIR, this::repairOne));
      bindings.add(Binding.of(SourcesCommands.WRITE, this::write));
      bindings.add(repair(SourcesCommands.REPAIR_FILE, this::repairFromFile));
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

  private Binding repair(Command command, Runnable action) {
    ChangeSetState state = report.changeSet().state();
    boolean repairable = state == ChangeSetState.DONE || state == ChangeSetState.STOPPED;
    return repairable
        ? Binding.of(command, action)
        : Binding.refused(command, desk.say("sources.refusal.repair"));
  }

  @Override
  public void move(Move move) {
    if (inside) {
      scrolled = move.from(scrolled, Integer.MAX_VALUE, 10);
    } else {
      cursor.move(move, view.map(known -> known.rows().size()).orElse(0));
      scrolled = 0;
    }
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
    scrolled =
        RefusedView.draw(
            canvas,
            look,
            desk,
            new RefusedView.State(view, Optional.ofNullable(failure), cursor, inside, scrolled));
  }

  private Optional<RefusedRow> chosen() {
    return view.flatMap(known -> cursor.chosen(known.rows()));
  }

  private void load() {
    loading.ask(() -> imports.refused(report.changeSet().id()), this::show, why -> failure = why);
  }

  private void show(ListRefusedRows.View read) {
    view = Optional.of(read);
    failure = null;
    inside = inside && !read.rows().isEmpty();
  }

  private void repairOne() {
    view.ifPresent(
        known -> chosen().ifPresent(row -> RepairForm.open(desk, repairs, known.columns(), row)));
  }

  private void write() {
    view.ifPresent(known -> SaveForm.open(desk, imports, report, known.rows().size()));
  }

  private void repairFromFile() {
    FileDialog.ask(
        desk,
        imports::folder,
        new FileDialog.Start(imports.home(), imports.home()),
        new FileDialog.Question(
            desk.say("sources.repairFile.title"), desk.say("sources.repairFile.text")),
        repairs::fromFile);
  }
}

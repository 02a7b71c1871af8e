package id.pelanggan.app.screen.sources;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.CommonCommands;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.screen.sources.exporting.ExportForm;
import id.pelanggan.app.screen.sources.file.FileDialog;
import id.pelanggan.app.screen.sources.imports.ImportJobs;
import id.pelanggan.app.screen.sources.imports.Imports;
import id.pelanggan.app.screen.sources.imports.UndoQuestion;
import id.pelanggan.app.screen.sources.page.Pages;
import id.pelanggan.app.screen.sources.page.SourcesCommands;
import id.pelanggan.app.screen.sources.refused.RefusedPage;
import id.pelanggan.app.screen.sources.wizard.ImportWizard;
import id.pelanggan.application.importing.ImportReport;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.intake.IntakeError;
import id.pelanggan.domain.spreadsheet.SpreadsheetError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be done with the import that is chosen, and without one. */
final class ImportActions {
  private final Desk desk;
  private final Imports imports;
  private final ImportList list;
  private final ImportJobs jobs;
  private final Pages pages;
  private final Runnable openFiles;

  /**
   * @param openFiles leads to the list of imports, and closes what lies on it
   */
  ImportActions(
      Desk desk,
      Imports imports,
      ImportList list,
      ImportJobs jobs,
      Pages pages,
      Runnable openFiles) {
    this.desk = requireNonNull(desk, "desk is null");
    this.imports = requireNonNull(imports, "imports is null");
    this.list = requireNonNull(list, "list is null");
    this.jobs = requireNonNull(jobs, "jobs is null");
    this.pages = requireNonNull(pages, "pages is null");
    this.openFiles = requireNonNull(openFiles, "openFiles is null");
  }

  /**
   * @param open ways to see more of it
   * @param panes ways to other panels
   */
  List<Binding> of(Optional<ImportRow> chosen, List<Binding> open, List<Binding> panes) {
    if (desk.situation().locked()) {
      return locked(panes);
    }
    List<Binding> bindings = new ArrayList<>(open);
    bindings.add(Binding.of(SourcesCommands.IMPORT, this::startImport));
    bindings.add(resumeOrRefresh(chosen));
    chosen.ifPresent(row -> bindings.addAll(of(row)));
    failure().ifPresent(bindings::add);
    if (!list.rows().isEmpty()) {
      bindings.add(Binding.of(SourcesCommands.EXPORT, this::export));
      bindings.addAll(panes);
    }
    return List.copyOf(bindings);
  }

  private List<Binding> locked(List<Binding> panes) {
    List<Binding> bindings = new ArrayList<>();
    bindings.add(Binding.of(SourcesCommands.UNLOCK, desk::unlock));
    bindings.add(Binding.of(CommonCommands.REFRESH, list::load));
    failure().ifPresent(bindings::add);
    bindings.addAll(panes);
    return List.copyOf(bindings);
  }

  private List<Binding> of(ImportRow row) {
    List<Binding> bindings = new ArrayList<>();
    list.running(row)
        .ifPresent(
            running -> bindings.add(Binding.of(SourcesCommands.STOP, running.job()::cancel)));
    row.report()
        .ifPresent(report -> {
          bindings.add(
              row.counts().refused() > 0
                  ? Binding.of(SourcesCommands.HELD, () -> openHeld(report))
                  : Binding.refused(SourcesCommands.HELD, desk.say("sources.refusal.noneHeld")));
          bindings.add(
              row.status().canBeUndone()
                  ? Binding.of(SourcesCommands.UNDO, () -> UndoQuestion.ask(desk, jobs, report))
                  : Binding.refused(
                      SourcesCommands.UNDO, desk.say("sources.refusal.undo." + row.status())));
        });
    return bindings;
  }

  private Binding resumeOrRefresh(Optional<ImportRow> chosen) {
    return chosen
        .filter(row -> row.status().canResume())
        .flatMap(ImportRow::report)
        .map(report -> Binding.of(SourcesCommands.RESUME, () -> resume(report)))
        .orElseGet(() -> Binding.of(CommonCommands.REFRESH.unhinted(), list::load));
  }

  private Optional<Binding> failure() {
    return list.failure()
        .map(failure -> Binding.of(CommonCommands.DETAILS, () -> desk.fail(failure)));
  }

  void startImport() {
    openFiles.run();
    pages.open(new ImportWizard(desk, imports, jobs, pages));
  }

  private void openHeld(ImportReport report) {
    pages.open(new RefusedPage(desk, imports, pages, report));
  }

  private void resume(ImportReport report) {
    jobs.resume(report, Optional.empty(), failure -> cannotResume(report, failure));
  }

  /** Where the file is no longer what or where it was, asks for it. */
  private void cannotResume(ImportReport report, PelangganException failure) {
    boolean moved =
        failure.code() == SpreadsheetError.SPREADSHEET_MISSING
            || failure.code() == IntakeError.IMPORT_FILE_DIFFERS;
    if (!moved) {
      desk.fail(failure);
      return;
    }
    FileDialog.ask(
        desk,
        imports::folder,
        new FileDialog.Start(
            imports.home(),
            Optional.ofNullable(report.file().getParent()).orElseGet(imports::home)),
        new FileDialog.Question(
            desk.say("sources.moved.title"), desk.say("sources.moved." + failure.code().name())),
        file -> jobs.resume(report, Optional.of(file), why -> cannotResume(report, why)));
  }

  private void export() {
    ExportForm.open(desk, imports, list.sources());
  }
}

package id.pelanggan.app.linear;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.application.importing.ImportReport;
import id.pelanggan.application.importing.ResumeImport;
import id.pelanggan.application.importing.ShowImport;
import id.pelanggan.application.importing.UndoImport;
import id.pelanggan.domain.intake.ChangeSet;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.intake.ChangeSetState;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One import: what came of it, and how it goes on, back or is repaired. */
final class ImportPage {
  private final Conversation conversation;
  private final Choosing choosing;
  private final Caller caller;
  private final ShowImport showImport;
  private final ResumeImport resumeImport;
  private final UndoImport undoImport;
  private final RefusedRowsPage refusedRowsPage;

  @Inject
  ImportPage(
      Conversation conversation,
      Choosing choosing,
      Caller caller,
      ShowImport showImport,
      ResumeImport resumeImport,
      UndoImport undoImport,
      RefusedRowsPage refusedRowsPage) {
    this.conversation = requireNonNull(conversation, "conversation is null");
    this.choosing = requireNonNull(choosing, "choosing is null");
    this.caller = requireNonNull(caller, "caller is null");
    this.showImport = requireNonNull(showImport, "showImport is null");
    this.resumeImport = requireNonNull(resumeImport, "resumeImport is null");
    this.undoImport = requireNonNull(undoImport, "undoImport is null");
    this.refusedRowsPage = requireNonNull(refusedRowsPage, "refusedRowsPage is null");
  }

  void open(ChangeSetId id) {
    say(view(id).report());
    choosing.menu("linear.imports.menu", "linear.help.imports", () -> options(view(id).report()));
  }

  /** What came of it, or of as much as came in. */
  void say(ImportReport report) {
    Phrases phrases = conversation.phrases();
    ChangeSet changeSet = report.changeSet();
    conversation.title(words(report, phrases));
    conversation.fact("imports.column.file", report.file().toString());
    conversation.fact(
        "imports.column.rows",
        phrases.say(
            "imports.show.rows",
            Map.of(
                "done", phrases.number(changeSet.counts().rows()),
                "rows", phrases.number(report.rows()))));
    CountText.say(conversation, changeSet.counts());
    if (isUnfinished(changeSet)) {
      conversation.say("linear.imports.unfinished");
    }
    if (changeSet.counts().refused() > 0) {
      conversation.say("linear.imports.refused");
    }
  }

  static String words(ImportReport report, Phrases phrases) {
    ChangeSet changeSet = report.changeSet();
    return String.join(
        "; ",
        phrases.time(changeSet.context().at()),
        report.source().name(),
        phrases.word(changeSet.stream()),
        phrases.word(changeSet.state()),
        phrases.say(
            "linear.imports.rows", Map.of("rows", phrases.number(changeSet.counts().rows()))));
  }

  private ShowImport.View view(ChangeSetId id) {
    return showImport.show(caller.sales(), id);
  }

  private List<Option<Runnable>> options(ImportReport report) {
    ChangeSet changeSet = report.changeSet();
    List<Option<Runnable>> options = new ArrayList<>();
    options.add(option("linear.imports.again", () -> say(view(changeSet.id()).report())));
    if (isUnfinished(changeSet)) {
      options.add(option("linear.imports.resume", () -> resume(changeSet.id())));
    }
    if (changeSet.counts().refused() > 0 && changeSet.state() != ChangeSetState.UNDONE) {
      options.add(
          option("linear.imports.rows.refused", () -> refusedRowsPage.open(changeSet.id())));
    }
    if (changeSet.state() != ChangeSetState.UNDONE) {
      options.add(option("linear.imports.undo", () -> undo(changeSet)));
    }
    return options;
  }

  private Option<Runnable> option(String key, Runnable action) {
    return new Option<>(conversation.word(key), action);
  }

  private void resume(ChangeSetId id) {
    conversation.say("linear.import.begins");
    say(resumeImport.resume(caller.sales(), id, Optional.empty(), ProgressLines.of(conversation)));
  }

  private void undo(ChangeSet changeSet) {
    String question =
        conversation
            .phrases()
            .say(
                "linear.imports.undo.question",
                Map.of(
                    "created", conversation.phrases().number(changeSet.counts().created()),
                    "changed", conversation.phrases().number(changeSet.counts().changed())));
    if (choosing.isAgreed(question)) {
      undoImport.undo(caller.sales(), changeSet.id(), ProgressLines.of(conversation));
      conversation.say("linear.imports.undone");
    } else {
      conversation.say("linear.nothing.changed");
    }
  }

  private static boolean isUnfinished(ChangeSet changeSet) {
    return changeSet.state() == ChangeSetState.STOPPED
        || changeSet.state() == ChangeSetState.RUNNING;
  }
}

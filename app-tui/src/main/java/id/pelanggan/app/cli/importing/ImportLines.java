package id.pelanggan.app.cli.importing;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Columns;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.importing.ImportReport;
import id.pelanggan.application.importing.ShowImport;
import id.pelanggan.domain.intake.ChangeSet;
import id.pelanggan.domain.intake.ChangeSetState;
import id.pelanggan.domain.mapping.RefusalReason;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One import as people read it. */
final class ImportLines {
  private static final String INDENT = "  ";

  private final Phrases phrases;
  private final NextCommand next;

  ImportLines(Phrases phrases, NextCommand next) {
    this.phrases = requireNonNull(phrases, "phrases is null");
    this.next = requireNonNull(next, "next is null");
  }

  List<String> of(ShowImport.View view) {
    ImportReport report = view.report();
    ChangeSet changeSet = report.changeSet();
    List<String> lines = new ArrayList<>(facts(report).lines());
    lines.addAll(new CountLines(phrases).of(changeSet.counts()));
    lines.addAll(new ReasonLines(phrases).of(reasons(view.refused()), INDENT + INDENT));
    hint(changeSet).ifPresent(lines::add);
    lines.add("");
    lines.add(phrases.say("imports.show.mapping"));
    view.mapping()
        .toText()
        .lines()
        .map(line -> INDENT + Messages.printable(line))
        .forEach(lines::add);
    return lines;
  }

  private Columns facts(ImportReport report) {
    ChangeSet changeSet = report.changeSet();
    Columns facts = new Columns();
    facts.row(phrases.say("imports.column.id"), changeSet.id().value().toString());
    facts.row(phrases.say("imports.column.state"), phrases.word(changeSet.state()));
    facts.row(phrases.say("imports.column.stream"), phrases.word(changeSet.stream()));
    facts.row(phrases.say("imports.column.source"), report.source().name());
    facts.row(phrases.say("imports.column.purpose"), changeSet.context().purpose().value());
    facts.row(phrases.say("imports.column.file"), report.file().toString());
    facts.row(phrases.say("imports.column.begun"), phrases.time(changeSet.context().at()));
    changeSet
        .finishedAt()
        .ifPresent(at -> facts.row(phrases.say("imports.column.ended"), phrases.time(at)));
    facts.row(
        phrases.say("imports.column.rows"),
        phrases.say(
            "imports.show.rows",
            Map.of(
                "done", phrases.number(changeSet.counts().rows()),
                "rows", phrases.number(report.rows()))));
    return facts;
  }

  private Optional<String> hint(ChangeSet changeSet) {
    boolean unfinished =
        changeSet.state() == ChangeSetState.STOPPED || changeSet.state() == ChangeSetState.RUNNING;
    return unfinished
        ? Optional.of(
            phrases.say(
                "imports.show.resume",
                Map.of("command", next.of("imports", "resume", changeSet.id().value().toString()))))
        : Optional.empty();
  }

  private static Map<RefusalReason, Long> reasons(Map<String, Long> names) {
    Map<RefusalReason, Long> reasons = new EnumMap<>(RefusalReason.class);
    names.forEach((name, count) -> reasons.put(RefusalReason.valueOf(name), count));
    return reasons;
  }
}

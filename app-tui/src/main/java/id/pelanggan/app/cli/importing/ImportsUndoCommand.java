package id.pelanggan.app.cli.importing;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.Terminal;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.importing.ImportReport;
import id.pelanggan.application.importing.UndoImport;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Takes back everything that came in with an import. */
@Command(name = "undo")
final class ImportsUndoCommand implements HeadlessCommand {
  @Mixin private ImportId id;

  @Inject private IdentifyOperator identifyOperator;
  @Inject private UndoImport undoImport;
  @Inject private Terminal terminal;
  @Inject private Clock clock;

  @Override
  public String name() {
    return "imports undo";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    Phrases phrases = Phrases.of(messages);
    CallContext context = identifyOperator.identify(StartingPurposes.SALES_AND_SERVICE);
    Instant start = clock.instant();
    try (ProgressLine progress = ProgressLine.of(terminal, phrases, "")) {
      ImportReport report = undoImport.undo(context, id.value(), progress);
      Duration duration = Duration.between(start, clock.instant());
      return Answer.done(
          List.of(
              phrases.say(
                  "imports.undone",
                  Map.of(
                      "stream", phrases.word(report.changeSet().stream()),
                      "source", report.source().name(),
                      "time", phrases.duration(duration)))),
          ImportJson.of(report, duration));
    }
  }
}

package id.pelanggan.app.cli.importing;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.CliError;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.cli.PathConverter;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.importing.ReadRepairedRows;
import id.pelanggan.application.importing.RepairImport;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes in rows that were saved and corrected. */
@Command(name = "repair")
final class ImportsRepairCommand implements HeadlessCommand {
  @Mixin private ImportId id;

  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Parameters(
      index = "1",
      paramLabel = "${bundle:label.file}",
      descriptionKey = "imports.repaired",
      converter = PathConverter.class)
  private Path file;

  @Inject private IdentifyOperator identifyOperator;
  @Inject private ReadRepairedRows readRepairedRows;
  @Inject private RepairImport repairImport;
  @Inject private NextCommand next;

  @Override
  public String name() {
    return "imports repair";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    CallContext context = identifyOperator.identify(StartingPurposes.SALES_AND_SERVICE);
    Map<Long, List<String>> rows = rows(context, file.toAbsolutePath().normalize());
    Counts counts = repairImport.repair(context, id.value(), rows);
    return Answer.done(lines(counts, Phrases.of(messages)), Json.of(id.value().value(), counts));
  }

  private Map<Long, List<String>> rows(CallContext context, Path path) {
    return switch (readRepairedRows.read(context, id.value(), path)) {
      case ReadRepairedRows.Outcome.Rows found -> found.cells();
      case ReadRepairedRows.Outcome.OtherColumns other ->
          throw new PelangganException(
              CliError.REPAIRS_OF_OTHER_IMPORT,
              Map.of("import", id.value().value().toString(), "path", path.toString()));
      case ReadRepairedRows.Outcome.RowUnknown unknown ->
          throw new PelangganException(
              CliError.REPAIRS_ROW_UNKNOWN,
              Map.of("path", path.toString(), "line", String.valueOf(unknown.line())));
    };
  }

  private List<String> lines(Counts counts, Phrases phrases) {
    String importId = id.value().value().toString();
    List<String> lines = new ArrayList<>();
    lines.add(
        phrases.say(
            "repair.done",
            Map.of(
                "count", phrases.number(counts.rows() - counts.refused()),
                "rows", phrases.number(counts.rows()))));
    lines.addAll(new CountLines(phrases).of(counts));
    if (counts.refused() > 0) {
      lines.add(phrases.say("repair.left", Map.of("count", phrases.number(counts.refused()))));
      lines.add("  " + next.of("imports", "errors", importId));
    }
    return lines;
  }

  record Json(
      UUID id,
      long rows,
      long created,
      long changed,
      long same,
      long late,
      long refused,
      long keptOut) {
    static Json of(UUID id, Counts counts) {
      return new Json(
          id,
          counts.rows(),
          counts.created(),
          counts.changed(),
          counts.same(),
          counts.late(),
          counts.refused(),
          counts.keptOut());
    }
  }
}

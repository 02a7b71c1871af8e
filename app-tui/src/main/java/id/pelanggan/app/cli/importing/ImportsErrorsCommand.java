package id.pelanggan.app.cli.importing;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.Columns;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.cli.PathConverter;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.importing.ListRefusedRows;
import id.pelanggan.application.importing.RefusedRow;
import id.pelanggan.application.importing.SaveRefusedRows;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.mapping.Refusal;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says which rows stayed out and why; their cells are only ever saved, never shown. */
@Command(name = "errors")
final class ImportsErrorsCommand implements HeadlessCommand {
  @Mixin private ImportId id;

  @Option(
      names = "--save",
      paramLabel = "${bundle:label.file}",
      descriptionKey = "imports.save",
      converter = PathConverter.class)
  private Optional<Path> save = Optional.empty();

  @Inject private IdentifyOperator identifyOperator;
  @Inject private ListRefusedRows listRefusedRows;
  @Inject private SaveRefusedRows saveRefusedRows;
  @Inject private NextCommand next;

  @Override
  public String name() {
    return "imports errors";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    Phrases phrases = Phrases.of(messages);
    CallContext context = identifyOperator.identify(StartingPurposes.SALES_AND_SERVICE);
    return save.isPresent()
        ? saved(context, save.get().toAbsolutePath().normalize(), phrases)
        : listed(context, phrases);
  }

  private Answer saved(CallContext context, Path file, Phrases phrases) {
    int rows = saveRefusedRows.save(context, id.value(), file, refusal -> words(refusal, phrases));
    if (rows == 0) {
      return Answer.done(List.of(phrases.say("errors.none")), new SavedJson(0, null));
    }
    return Answer.done(
        List.of(
            phrases.say(
                "errors.saved", Map.of("count", phrases.number(rows), "path", file.toString())),
            "  " + next.of("imports", "repair", id.value().value().toString(), file.toString())),
        new SavedJson(rows, file.toString()));
  }

  private Answer listed(CallContext context, Phrases phrases) {
    List<RefusedRow> rows = listRefusedRows.list(context, id.value()).rows();
    List<String> lines = new ArrayList<>();
    if (rows.isEmpty()) {
      lines.add(phrases.say("errors.none"));
    } else {
      lines.addAll(table(rows, phrases));
      lines.add(phrases.say("errors.hint"));
      lines.add(
          "  " + next.of("imports", "errors", id.value().value().toString(), "--save", "rows.csv"));
    }
    return Answer.done(lines, new Json(rows.stream().map(Json.Row::of).toList()));
  }

  private static List<String> table(List<RefusedRow> rows, Phrases phrases) {
    Columns columns = new Columns(0, 1);
    columns.row(
        phrases.say("errors.column.row"),
        phrases.say("errors.column.line"),
        phrases.say("errors.column.reason"));
    rows.forEach(row ->
        columns.row(
            phrases.number(row.number()),
            phrases.number(row.line()),
            words(row.refusal(), phrases)));
    return columns.lines();
  }

  private static String words(Refusal refusal, Phrases phrases) {
    String reason = phrases.word(refusal.reason());
    return refusal.column().isEmpty()
        ? reason
        : phrases.say("errors.inColumn", Map.of("reason", reason, "column", refusal.column()));
  }

  record SavedJson(int saved, @Nullable String file) {}

  record Json(List<Row> rows) {
    record Row(long row, long line, String reason, String column) {
      static Row of(RefusedRow row) {
        return new Row(
            row.number(), row.line(), row.refusal().reason().name(), row.refusal().column());
      }
    }
  }
}

package id.pelanggan.app.cli.importing;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.application.importing.ImportPlan;
import id.pelanggan.domain.spreadsheet.TextDialect;
import id.pelanggan.domain.spreadsheet.WorkbookDialect;
import java.util.Map;

/** How a file is written, in words. */
public final class DialectWords {
  private DialectWords() {}

  public static String of(ImportPlan plan, Phrases phrases) {
    String columns = phrases.number(plan.columns().size());
    String header = phrases.say(plan.dialect().header() ? "plan.header" : "plan.noHeader");
    return switch (plan.dialect()) {
      case TextDialect text ->
          phrases.say(
              text.compressed() ? "plan.written.compressed" : "plan.written",
              Map.of(
                  "charset",
                  text.charset(),
                  "separator",
                  separator(text.separator(), phrases),
                  "columns",
                  columns,
                  "header",
                  header));
      case WorkbookDialect workbook ->
          phrases.say(
              "plan.written.workbook",
              Map.of(
                  "number",
                  phrases.number(workbook.sheet().number()),
                  "sheet",
                  workbook.sheet().name(),
                  "columns",
                  columns,
                  "header",
                  header));
    };
  }

  private static String separator(char separator, Phrases phrases) {
    return switch (separator) {
      case ',' -> phrases.say("plan.separator.comma");
      case ';' -> phrases.say("plan.separator.semicolon");
      case '\t' -> phrases.say("plan.separator.tab");
      default -> String.valueOf(separator);
    };
  }
}

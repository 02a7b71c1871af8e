package id.pelanggan.app.screen.sources.wizard;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.controller.Field;
import id.pelanggan.app.controller.TextEditor;
import id.pelanggan.application.importing.ImportPlan;
import id.pelanggan.application.importing.PlanImport.Answers;
import id.pelanggan.application.importing.PlanImport.Request;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.spreadsheet.Sheet;
import id.pelanggan.domain.spreadsheet.WorkbookDialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is asked of a file as a whole, and what the answers mean. */
final class ContentFields {
  private static final String STREAM = "stream";
  private static final String SHEET = "sheet";
  private static final String SOURCE = "source";
  private static final String VERIFIED = "verified";
  private static final String YES = "yes";
  private static final String NO = "no";
  private static final int LONGEST_NAME = 60;

  private ContentFields() {}

  static List<Field> of(ImportPlan plan, Phrases phrases) {
    Map<String, String> values = values(plan);
    List<Field> fields = new ArrayList<>();
    fields.add(
        choice(
            STREAM,
            phrases,
            StreamGuess.STREAMS.stream()
                .map(stream -> new Field.Option(stream.name(), phrases.word(stream)))
                .toList(),
            values));
    if (plan.sheets().size() > 1) {
      fields.add(
          choice(
              SHEET,
              phrases,
              plan.sheets().stream()
                  .map(sheet -> new Field.Option(String.valueOf(sheet.number()), sheet.name()))
                  .toList(),
              values));
    }
    TextEditor source = TextEditor.of(LONGEST_NAME);
    source.set(values.getOrDefault(SOURCE, ""));
    fields.add(new Field.Line(SOURCE, label(SOURCE, phrases), hint(SOURCE, phrases), source));
    if (plan.mapping().stream() == Stream.CUSTOMERS) {
      fields.add(
          choice(
              VERIFIED,
              phrases,
              List.of(
                  new Field.Option(NO, phrases.say("sources.content.no")),
                  new Field.Option(YES, phrases.say("sources.content.yes"))),
              values));
    }
    return List.copyOf(fields);
  }

  /** What the answers are where they are those of the plan. */
  static Map<String, String> values(ImportPlan plan) {
    Map<String, String> values = new TreeMap<>();
    values.put(STREAM, plan.mapping().stream().name());
    values.put(SOURCE, plan.mapping().source());
    if (plan.sheets().size() > 1) {
      values.put(SHEET, sheet(plan).map(String::valueOf).orElse(""));
    }
    if (plan.mapping().stream() == Stream.CUSTOMERS) {
      values.put(VERIFIED, plan.verifiedEmails() ? YES : NO);
    }
    return values;
  }

  /** Whether the file has to be read again before more can be said. */
  static boolean readsOtherRows(Map<String, String> before, Map<String, String> now) {
    return !same(before, now, STREAM) || !same(before, now, SHEET);
  }

  /**
   * @param named whether the source is said; where it is not, the file's own name for it counts
   */
  static Request request(ImportPlan plan, Map<String, String> values, boolean named) {
    Optional<String> source =
        Optional.ofNullable(values.get(SOURCE)).filter(name -> named && !name.isBlank());
    Answers answers =
        new Answers(
            source,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            YES.equals(values.get(VERIFIED)));
    return new Request(
        plan.file(),
        Stream.valueOf(values.getOrDefault(STREAM, plan.mapping().stream().name())),
        Optional.empty(),
        answers,
        Optional.ofNullable(values.get(SHEET)).filter(sheet -> !sheet.isEmpty()));
  }

  private static Optional<Integer> sheet(ImportPlan plan) {
    return plan.dialect() instanceof WorkbookDialect(Sheet sheet, boolean header)
        ? Optional.of(sheet.number())
        : Optional.empty();
  }

  private static boolean same(Map<String, String> before, Map<String, String> now, String id) {
    return before.getOrDefault(id, "").equals(now.getOrDefault(id, ""));
  }

  private static Field.Choice choice(
      String id, Phrases phrases, List<Field.Option> options, Map<String, String> values) {
    return new Field.Choice(
        id, label(id, phrases), hint(id, phrases), options, values.getOrDefault(id, ""));
  }

  private static String label(String id, Phrases phrases) {
    return phrases.say("sources.content." + id);
  }

  private static String hint(String id, Phrases phrases) {
    return phrases.say("sources.content." + id + ".hint");
  }
}

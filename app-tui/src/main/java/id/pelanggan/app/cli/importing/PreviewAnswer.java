package id.pelanggan.app.cli.importing;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.Columns;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.application.importing.PreviewRow;
import id.pelanggan.domain.mapping.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The first rows of a file as they would be read, for people and for programs. */
final class PreviewAnswer {
  private final Phrases phrases;

  PreviewAnswer(Phrases phrases) {
    this.phrases = requireNonNull(phrases, "phrases is null");
  }

  Answer of(List<PreviewRow> rows) {
    List<String> lines = new ArrayList<>();
    rows.forEach(row -> lines.addAll(lines(row)));
    return Answer.done(lines, new Json(rows.stream().map(PreviewAnswer::json).toList()));
  }

  private List<String> lines(PreviewRow row) {
    Columns columns = new Columns();
    row.values().forEach((field, text) -> columns.row(phrases.word(field), text));
    row.refusal()
        .ifPresent(refusal -> columns.row(phrases.word(refusal.reason()), refusal.column()));
    List<String> lines = new ArrayList<>();
    lines.add(phrases.say("preview.row", Map.of("number", phrases.number(row.number()))));
    lines.addAll(columns.lines("  "));
    return lines;
  }

  private static Row json(PreviewRow row) {
    Map<String, String> values = new LinkedHashMap<>();
    row.values().forEach((field, text) -> values.put(field.key(), text));
    return new Row(
        row.number(),
        values,
        row.refusal().map(refusal -> refusal.reason().name()).orElse(null),
        row.refusal().map(Refusal::column).orElse(null));
  }

  record Json(List<Row> rows) {}

  /**
   * @param refused why the row would stay out; null where it would come in
   * @param column that is at fault; empty where the whole row is
   */
  record Row(
      long number, Map<String, String> values, @Nullable String refused, @Nullable String column) {}
}

package id.pelanggan.app.cli.erasure;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Columns;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.domain.erasure.TablePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What goes and what stays, table by table. */
final class TableLines {
  private static final String INDENT = "  ";

  private final Phrases phrases;

  TableLines(Phrases phrases) {
    this.phrases = requireNonNull(phrases, "phrases is null");
  }

  List<String> of(List<TablePlan> tables) {
    List<String> lines = new ArrayList<>();
    Columns going = new Columns(1);
    tables.stream()
        .filter(table -> table.going() > 0)
        .forEach(table -> going.row(table.table(), phrases.number(table.going())));
    if (!going.isEmpty()) {
      lines.add(phrases.say("erasure.going"));
      lines.addAll(going.lines(INDENT));
    }
    Columns staying = new Columns(1);
    tables.stream()
        .filter(table -> table.why().isPresent())
        .forEach(table -> staying.row(table.table(), number(table), why(table)));
    if (!staying.isEmpty()) {
      lines.add(phrases.say("erasure.staying"));
      lines.addAll(staying.lines(INDENT));
    }
    return lines;
  }

  /** What is not counted stays without a number. */
  private String number(TablePlan table) {
    return table.staying() == 0 ? "" : phrases.number(table.staying());
  }

  private String why(TablePlan table) {
    return table
        .why()
        .map(why ->
            phrases.say(
                "erasure.kept",
                Map.of(
                    "why", phrases.say("erasure.kept." + why),
                    "citation", why.citation())))
        .orElse("");
  }
}

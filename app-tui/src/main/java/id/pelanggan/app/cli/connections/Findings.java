package id.pelanggan.app.cli.connections;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Columns;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.text.Language;
import id.pelanggan.domain.sync.CheckFinding;
import java.util.List;

/**
 * What a check of a connection found.
 *
 * @param list empty where it was not checked
 */
record Findings(List<CheckFinding> list) {
  Findings {
    list = List.copyOf(requireNonNull(list, "list is null"));
  }

  boolean isFine() {
    return list.stream().allMatch(CheckFinding::fine);
  }

  List<String> lines(Phrases phrases) {
    Columns columns = new Columns();
    list.forEach(finding ->
        columns.row(
            phrases.say(
                finding.fine() ? "connections.finding.fine" : "connections.finding.problem"),
            text(finding, phrases.language())));
    return columns.lines();
  }

  List<Json> json(Phrases phrases) {
    return list.stream()
        .map(finding -> new Json(finding.fine(), text(finding, phrases.language())))
        .toList();
  }

  private static String text(CheckFinding finding, Language language) {
    return language == Language.ID ? finding.text().indonesian() : finding.text().english();
  }

  /** A finding, for programs. */
  record Json(boolean fine, String text) {}
}

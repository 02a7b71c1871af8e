package id.pelanggan.app.cli.plugins;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Columns;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.domain.plugin.ConnectorType;
import id.pelanggan.domain.plugin.PluginReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Plugins as people read them. */
final class PluginLines {
  private static final String INDENT = "  ";

  private final Phrases phrases;
  private final NextCommand next;

  PluginLines(Phrases phrases, NextCommand next) {
    this.phrases = requireNonNull(phrases, "phrases is null");
    this.next = requireNonNull(next, "next is null");
  }

  /** With what each connects, and what has to be filled in for that. */
  List<String> all(List<PluginReport> reports) {
    if (reports.isEmpty()) {
      return List.of(phrases.say("plugins.none"));
    }
    Columns columns = new Columns();
    columns.row(
        phrases.say("plugins.column.id"),
        phrases.say("plugins.column.version"),
        phrases.say("plugins.column.state"),
        phrases.say("plugins.column.origin"),
        phrases.say("plugins.column.connects"),
        phrases.say("plugins.column.hash"));
    reports.forEach(report -> add(columns, report));
    List<String> lines = new ArrayList<>(columns.lines());
    reports.forEach(report -> problem(report, lines));
    reports.stream()
        .flatMap(report -> report.connectors().stream())
        .forEach(type -> lines.addAll(new ConnectorLines(phrases).of(type)));
    return lines;
  }

  /** After it was installed. */
  List<String> installed(PluginReport report) {
    List<String> lines = new ArrayList<>();
    lines.add(phrases.say("plugins.installed", details(report)));
    if (report.state() == PluginReport.State.UNTRUSTED) {
      lines.add(phrases.say("plugins.untrusted"));
      lines.add(INDENT + report.hash().value());
      lines.add(phrases.say("plugins.trustNext"));
      lines.add(INDENT + next.of("plugins", "trust", report.id(), report.hash().value()));
    } else {
      problem(report, lines);
      connect(report, lines);
    }
    return lines;
  }

  /** After its owner trusted it. */
  List<String> trusted(PluginReport report) {
    List<String> lines = new ArrayList<>();
    lines.add(phrases.say("plugins.trusted", details(report)));
    problem(report, lines);
    connect(report, lines);
    return lines;
  }

  private void connect(PluginReport report, List<String> lines) {
    report.connectors().stream()
        .findFirst()
        .ifPresent(type -> {
          lines.add(phrases.say("plugins.addNext"));
          lines.add(
              INDENT
                  + next.of(
                      "connections", "add", "NAME", "--connector", type.name(), "--country", "ID"));
        });
  }

  private void add(Columns columns, PluginReport report) {
    columns.row(
        report.id(),
        report.version(),
        phrases.say("plugins.state." + report.state()),
        phrases.say("plugins.origin." + report.origin()),
        report.connectors().stream().map(ConnectorType::name).collect(Collectors.joining(", ")),
        report.hash().value());
  }

  private void problem(PluginReport report, List<String> lines) {
    report
        .problem()
        .ifPresent(
            problem -> lines.add(phrases.say("error." + problem + ".happened", details(report))));
  }

  private static Map<String, String> details(PluginReport report) {
    return Map.of(
        "plugin", report.id(),
        "version", report.version(),
        "hash", report.hash().value(),
        "path", report.id());
  }
}

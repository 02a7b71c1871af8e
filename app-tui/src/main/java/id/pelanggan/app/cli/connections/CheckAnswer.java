package id.pelanggan.app.cli.connections;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.domain.failure.PelangganException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What was checked, what came of it, and what to do next. */
final class CheckAnswer {
  private static final String INDENT = "  ";

  private final String connection;
  private final Phrases phrases;
  private final NextCommand next;

  CheckAnswer(String connection, Phrases phrases, NextCommand next) {
    this.connection = requireNonNull(connection, "connection is null");
    this.phrases = requireNonNull(phrases, "phrases is null");
    this.next = requireNonNull(next, "next is null");
  }

  Answer added(Findings findings) {
    List<String> lines = new ArrayList<>(findings.lines(phrases));
    lines.add(phrases.say("connections.added", details()));
    lines.add(INDENT + next.of("sync", connection));
    unchecked(findings, lines);
    return Answer.done(lines, json(findings, true));
  }

  /** Nothing was saved. */
  Answer notAdded(Findings findings) {
    return new Answer(
        findings.lines(phrases),
        json(findings, false),
        new PelangganException(ConnectionCommandError.CONNECTION_NOT_ADDED, details()));
  }

  Answer changed(Findings findings) {
    List<String> lines = new ArrayList<>();
    lines.add(phrases.say("connections.changed", details()));
    lines.addAll(findings.lines(phrases));
    unchecked(findings, lines);
    return findings.isFine()
        ? Answer.done(lines, json(findings, true))
        : new Answer(lines, json(findings, true), notFine());
  }

  Answer checked(Findings findings) {
    List<String> lines = new ArrayList<>(findings.lines(phrases));
    if (!findings.isFine()) {
      return new Answer(lines, json(findings, true), notFine());
    }
    lines.add(phrases.say("connections.checked", details()));
    return Answer.done(lines, json(findings, true));
  }

  private void unchecked(Findings findings, List<String> lines) {
    if (findings.list().isEmpty()) {
      lines.add(phrases.say("connections.unchecked"));
      lines.add(INDENT + next.of("connections", "check", connection));
    }
  }

  private PelangganException notFine() {
    return new PelangganException(
        ConnectionCommandError.CONNECTION_NOT_FINE,
        Map.of("connection", connection, "again", next.of("connections", "check", connection)));
  }

  private Map<String, String> details() {
    return Map.of("connection", connection);
  }

  private Json json(Findings findings, boolean saved) {
    return new Json(connection, saved, findings.isFine(), findings.json(phrases));
  }

  /**
   * @param saved whether the connection is there as it was wanted
   * @param findings empty where it was not checked
   */
  record Json(String connection, boolean saved, boolean fine, List<Findings.Json> findings) {}
}

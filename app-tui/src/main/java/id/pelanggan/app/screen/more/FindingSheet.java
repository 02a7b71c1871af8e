package id.pelanggan.app.screen.more;

import id.pelanggan.app.controller.Look;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.domain.operation.Finding;
import id.pelanggan.domain.operation.FindingCode.Severity;
import java.util.Comparator;
import java.util.List;

/** What was found, the worst first, with what to do. */
final class FindingSheet {
  private FindingSheet() {}

  static void add(Sheet sheet, Look look, List<Finding> findings) {
    sheet.title(look.say("more.health.found"));
    findings.stream()
        .sorted(Comparator.comparing((Finding finding) -> finding.code().severity()).reversed())
        .forEach(finding -> add(sheet, look, finding));
  }

  private static void add(Sheet sheet, Look look, Finding finding) {
    Severity severity = finding.code().severity();
    String word = mark(severity) + " " + look.say("finding." + severity);
    sheet.row(word, seen(look, finding), tone(severity));
    if (severity != Severity.FINE) {
      sheet.row(" ", look.say("finding." + finding.code() + ".next", finding.details()), Tone.TEXT);
    }
  }

  private static String seen(Look look, Finding finding) {
    return look.say("finding." + finding.code() + ".seen", finding.details());
  }

  private static String mark(Severity severity) {
    return switch (severity) {
      case FINE -> "✓";
      case WARNING -> "!";
      case PROBLEM -> "✗";
    };
  }

  private static Tone tone(Severity severity) {
    return switch (severity) {
      case FINE -> Tone.TEXT;
      case WARNING -> Tone.WARNING;
      case PROBLEM -> Tone.BAD;
    };
  }
}

package id.pelanggan.app.cli;

import id.pelanggan.app.text.Messages;
import id.pelanggan.application.operation.Diagnose;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.operation.Finding;
import id.pelanggan.domain.operation.FindingCode.Severity;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** Looks at everything the product stands on; ends with 1 where something keeps it from working. */
@Command(name = "doctor")
public final class DoctorCommand implements HeadlessCommand {
  private static final int SEVERITY_WIDTH = 12;

  @Inject private Diagnose diagnose;

  @Override
  public String name() {
    return "doctor";
  }

  @Override
  public boolean needsHome() {
    return false;
  }

  @Override
  public Answer answer(Messages messages) {
    List<Finding> findings = diagnose.findings();
    List<String> lines = new ArrayList<>();
    for (Finding finding : findings) {
      addLines(finding, messages, lines);
    }
    long problems = findings.stream().filter(DoctorCommand::isProblem).count();
    return new Answer(
        lines,
        new Json(problems, findings.stream().map(finding -> json(finding, messages)).toList()),
        problems == 0 ? null : trouble(problems));
  }

  private static PelangganException trouble(long problems) {
    return new PelangganException(
        CliError.PROBLEMS_FOUND, Map.of("count", String.valueOf(problems)));
  }

  private static boolean isProblem(Finding finding) {
    return finding.code().severity() == Severity.PROBLEM;
  }

  private static void addLines(Finding finding, Messages messages, List<String> lines) {
    String severity = messages.say("finding." + finding.code().severity());
    lines.add(severity + " ".repeat(SEVERITY_WIDTH - severity.length()) + seen(finding, messages));
    String next = next(finding, messages);
    if (next != null) {
      lines.add(" ".repeat(SEVERITY_WIDTH) + next);
    }
  }

  private static String seen(Finding finding, Messages messages) {
    return messages.say("finding." + finding.code() + ".seen", finding.details());
  }

  private static @Nullable String next(Finding finding, Messages messages) {
    return finding.code().severity() == Severity.FINE
        ? null
        : messages.say("finding." + finding.code() + ".next", finding.details());
  }

  private static Json.Found json(Finding finding, Messages messages) {
    return new Json.Found(
        finding.code().name(),
        finding.code().severity().name(),
        seen(finding, messages),
        next(finding, messages));
  }

  record Json(long problems, List<Found> findings) {
    record Found(String code, String severity, String seen, @Nullable String next) {}
  }
}

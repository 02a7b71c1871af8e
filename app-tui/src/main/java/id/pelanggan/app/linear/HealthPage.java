package id.pelanggan.app.linear;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.application.operation.Diagnose;
import id.pelanggan.application.operation.ReportStatus;
import id.pelanggan.application.operation.Status;
import id.pelanggan.domain.operation.Finding;
import id.pelanggan.domain.operation.FindingCode.Severity;
import id.pelanggan.domain.operation.ServerReport;
import jakarta.inject.Inject;
import java.util.Map;

/** Whether the program and its database are well. */
final class HealthPage {
  private final Conversation conversation;
  private final ReportStatus reportStatus;
  private final Diagnose diagnose;

  @Inject
  HealthPage(Conversation conversation, ReportStatus reportStatus, Diagnose diagnose) {
    this.conversation = requireNonNull(conversation, "conversation is null");
    this.reportStatus = requireNonNull(reportStatus, "reportStatus is null");
    this.diagnose = requireNonNull(diagnose, "diagnose is null");
  }

  void show() {
    Phrases phrases = conversation.phrases();
    Status status = reportStatus.status();
    conversation.title(phrases.say("linear.health.title"));
    conversation.fact("status.home", status.home().folder().toString());
    conversation.fact("status.server", server(status));
    conversation.fact(
        "status.schema",
        phrases.say(
            "status.schema.value",
            Map.of(
                "version", status.database().schemaVersion(),
                "migrations", phrases.number(status.database().migrations()))));
    conversation.fact(
        "status.sizes",
        phrases.say(
            "status.sizes.value",
            Map.of(
                "database", phrases.bytes(status.database().bytes()),
                "home", phrases.bytes(status.home().bytes()),
                "free", phrases.bytes(status.home().freeBytes()))));
    diagnose.findings().forEach(this::say);
  }

  private void say(Finding finding) {
    Severity severity = finding.code().severity();
    conversation.fact(
        "finding." + severity,
        conversation.phrases().say("finding." + finding.code() + ".seen", finding.details()));
    if (severity != Severity.FINE) {
      conversation.fact(
          "linear.health.next",
          conversation.phrases().say("finding." + finding.code() + ".next", finding.details()));
    }
  }

  private String server(Status status) {
    Phrases phrases = conversation.phrases();
    String version = status.database().serverVersion();
    return switch (status.server()) {
      case ServerReport.Running running ->
          phrases.say(
              "status.server.running",
              Map.of(
                  "version", version,
                  "port", String.valueOf(running.port()),
                  "pid", String.valueOf(running.pid())));
      case ServerReport.AtRest rest ->
          phrases.say("status.server.atRest", Map.of("version", version));
      case ServerReport.External external ->
          phrases.say(
              "status.server.external",
              Map.of(
                  "version", version,
                  "host", external.host(),
                  "port", String.valueOf(external.port()),
                  "database", external.database()));
    };
  }
}

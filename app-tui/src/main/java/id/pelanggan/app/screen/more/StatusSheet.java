package id.pelanggan.app.screen.more;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.application.operation.Status;
import id.pelanggan.domain.operation.ServerReport;
import java.util.Map;

/** Server, home and disk, a line each. */
record StatusSheet(Phrases phrases) {
  StatusSheet {
    requireNonNull(phrases, "phrases is null");
  }

  void add(Sheet sheet, Status status) {
    sheet.title(phrases.say("more.health.now"));
    row(sheet, "server", "PostgreSQL " + status.database().serverVersion());
    server(sheet, status.server());
    row(
        sheet,
        "schema",
        phrases.say(
            "more.health.schema.value", Map.of("version", status.database().schemaVersion())));
    row(sheet, "home", status.home().folder().toString());
    row(
        sheet,
        "sizes",
        phrases.say(
            "more.health.sizes.value",
            Map.of(
                "database", phrases.bytes(status.database().bytes()),
                "home", phrases.bytes(status.home().bytes()))));
    row(sheet, "free", phrases.bytes(status.home().freeBytes()));
  }

  private void server(Sheet sheet, ServerReport server) {
    switch (server) {
      case ServerReport.Running running -> {
        row(sheet, "port", "127.0.0.1:" + running.port());
        row(sheet, "users", users(running.others().size()));
      }
      case ServerReport.AtRest rest -> row(sheet, "port", phrases.say("more.health.rest"));
      case ServerReport.External external ->
          row(sheet, "port", external.host() + ":" + external.port());
    }
  }

  private String users(int others) {
    return others == 0
        ? phrases.say("more.health.users.none")
        : phrases.say("more.health.users.value", Map.of("count", phrases.number(others)));
  }

  private void row(Sheet sheet, String what, String value) {
    sheet.row(phrases.say("more.health." + what), value, Tone.TEXT);
  }
}

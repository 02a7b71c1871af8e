package id.pelanggan.app.cli;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.text.Messages;
import id.pelanggan.app.text.Quantities;
import id.pelanggan.application.operation.ShopStatus;
import id.pelanggan.application.operation.Status;
import id.pelanggan.domain.operation.ServerReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A status as people read it: one fact a line, names on the left. */
final class StatusLines {
  private static final int NAME_WIDTH = 16;

  private final Messages messages;

  StatusLines(Messages messages) {
    this.messages = requireNonNull(messages, "messages is null");
  }

  List<String> of(Status status) {
    List<String> lines = new ArrayList<>();
    lines.add(line("status.shop", shop(status.shop())));
    lines.add(line("status.home", status.home().folder().toString()));
    lines.add(line("status.server", server(status.server(), status.database().serverVersion())));
    if (status.server() instanceof ServerReport.Running running && !running.others().isEmpty()) {
      lines.add(
          line(
              "status.users",
              messages.say(
                  "status.users.value",
                  Map.of(
                      "count", String.valueOf(running.others().size()),
                      "users", ServerUsersText.of(running.others())))));
    }
    lines.add(
        line(
            "status.schema",
            messages.say(
                "status.schema.value",
                Map.of(
                    "version", status.database().schemaVersion(),
                    "migrations", String.valueOf(status.database().migrations())))));
    lines.add(line("status.sizes", sizes(status)));
    return lines;
  }

  private String shop(ShopStatus shop) {
    return switch (shop) {
      case ShopStatus.None none -> messages.say("status.shop.none");
      case ShopStatus.Present present ->
          messages.say(
              "status.shop.present",
              Map.of(
                  "shop", present.shop().name().value(),
                  "owner", present.owner().name().value()));
    };
  }

  private String server(ServerReport server, String version) {
    return switch (server) {
      case ServerReport.Running running ->
          messages.say(
              "status.server.running",
              Map.of(
                  "version", version,
                  "port", String.valueOf(running.port()),
                  "pid", String.valueOf(running.pid())));
      case ServerReport.AtRest atRest ->
          messages.say("status.server.atRest", Map.of("version", version));
      case ServerReport.External external ->
          messages.say(
              "status.server.external",
              Map.of(
                  "version", version,
                  "host", external.host(),
                  "port", String.valueOf(external.port()),
                  "database", external.database()));
    };
  }

  private String sizes(Status status) {
    var locale = messages.language().locale();
    return messages.say(
        "status.sizes.value",
        Map.of(
            "database", Quantities.bytes(status.database().bytes(), locale),
            "home", Quantities.bytes(status.home().bytes(), locale),
            "free", Quantities.bytes(status.home().freeBytes(), locale)));
  }

  private String line(String key, String value) {
    String name = messages.say(key);
    return name + " ".repeat(Math.max(1, NAME_WIDTH - name.length())) + value;
  }
}

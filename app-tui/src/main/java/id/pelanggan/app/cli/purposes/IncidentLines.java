package id.pelanggan.app.cli.purposes;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Columns;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.application.customer.CustomerRow;
import id.pelanggan.application.incident.IncidentView;
import id.pelanggan.application.incident.ListAffected;
import id.pelanggan.domain.incident.Incident;
import id.pelanggan.domain.incident.NoticeDeadline.Standing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Incidents as people read them. */
final class IncidentLines {
  private static final String INDENT = "  ";

  private final Phrases phrases;

  IncidentLines(Phrases phrases) {
    this.phrases = requireNonNull(phrases, "phrases is null");
  }

  List<String> list(List<IncidentView> views) {
    if (views.isEmpty()) {
      return List.of(phrases.say("incidents.none"));
    }
    List<String> lines = new ArrayList<>();
    for (IncidentView view : views) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      lines.addAll(of(view));
    }
    return lines;
  }

  List<String> of(IncidentView view) {
    Incident incident = view.incident();
    Columns columns = new Columns();
    row(columns, "what", incident.words().happened());
    row(columns, "advice", incident.words().advice());
    row(
        columns,
        "kinds",
        incident.kinds().stream()
            .sorted()
            .map(kind -> phrases.say("purposes.DataKind." + kind))
            .collect(Collectors.joining(", ")));
    row(columns, "authority", told(view.authority(), incident.authorityToldAt(), view));
    row(columns, "people", told(view.people(), incident.peopleToldAt(), view));
    row(columns, "affected", phrases.number(view.affected()));
    row(columns, "id", incident.id().value().toString());
    List<String> lines = new ArrayList<>();
    lines.add(
        phrases.say(
            "incidents.head",
            Map.of(
                "time", phrases.time(incident.detectedAt()),
                "state", phrases.say("purposes.IncidentState." + incident.state()))));
    lines.addAll(columns.lines(INDENT));
    return lines;
  }

  private String told(Standing standing, Optional<Instant> toldAt, IncidentView view) {
    return phrases.say(
        "incidents.standing." + standing,
        Map.of("time", phrases.time(toldAt.orElse(view.dueAt()))));
  }

  private void row(Columns columns, String field, String value) {
    if (!value.isBlank()) {
      columns.row(phrases.say("incidents.field." + field), value);
    }
  }

  List<String> affected(ListAffected.Page page, long added, long unnamed, NextCommand next) {
    List<String> lines = new ArrayList<>();
    lines.add(
        phrases.say(
            "incidents.affected",
            Map.of(
                "count", phrases.number(page.incident().affected()),
                "added", phrases.number(added))));
    if (unnamed > 0) {
      lines.add(phrases.say("incidents.unnamed", Map.of("count", phrases.number(unnamed))));
    }
    Columns columns = new Columns();
    for (CustomerRow row : page.customers()) {
      columns.row(
          row.name().orElse("—"),
          row.phone().orElse("—"),
          row.email().orElse("—"),
          row.id().value().toString());
    }
    lines.addAll(columns.lines(INDENT));
    page.next()
        .ifPresent(place ->
            lines.add(
                next.of(
                    "incidents",
                    "affected",
                    page.incident().incident().id().value().toString(),
                    "--after",
                    place.value().toString())));
    return lines;
  }
}

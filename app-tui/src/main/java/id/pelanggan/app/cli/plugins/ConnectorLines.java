package id.pelanggan.app.cli.plugins;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Columns;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.text.Language;
import id.pelanggan.app.text.Messages;
import id.pelanggan.domain.plugin.ConnectorField;
import id.pelanggan.domain.plugin.ConnectorType;
import id.pelanggan.domain.plugin.LocalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A kind of system as people read it: what it can do, what has to be filled in. */
final class ConnectorLines {
  private static final String INDENT = "  ";

  private final Phrases phrases;

  ConnectorLines(Phrases phrases) {
    this.phrases = requireNonNull(phrases, "phrases is null");
  }

  List<String> of(ConnectorType type) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(
        phrases.say(
            "plugins.fields", Map.of("connector", type.name(), "name", local(type.displayName()))));
    lines.add(INDENT + Messages.printable(local(type.description())));
    if (!type.capabilities().isEmpty()) {
      lines.add(
          INDENT
              + type.capabilities().stream()
                  .sorted()
                  .map(capability -> phrases.say("plugins.capability." + capability))
                  .collect(Collectors.joining("; ")));
    }
    Columns columns = new Columns();
    type.fields().forEach(field -> add(columns, field));
    lines.addAll(columns.lines(INDENT));
    return lines;
  }

  private void add(Columns columns, ConnectorField field) {
    columns.row(
        field.name(),
        kind(field),
        field.required()
            ? phrases.say("plugins.field.required")
            : phrases.say("plugins.field.optional"),
        local(field.label())
            + field
                .initial()
                .map(value -> " · " + phrases.say("plugins.field.initial", Map.of("value", value)))
                .orElse("")
            + (local(field.help()).isBlank() ? "" : " · " + local(field.help())));
  }

  private String kind(ConnectorField field) {
    String choices =
        field.choices().stream()
            .map(ConnectorField.Choice::value)
            .collect(Collectors.joining(", "));
    return phrases.say("plugins.kind." + field.kind(), Map.of("choices", choices));
  }

  private String local(LocalText text) {
    return phrases.language() == Language.ID ? text.indonesian() : text.english();
  }
}

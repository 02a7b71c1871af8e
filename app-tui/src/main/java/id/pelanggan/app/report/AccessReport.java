package id.pelanggan.app.report;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.application.disclosure.AccessRecord;
import id.pelanggan.application.disclosure.AccessRecord.Node;
import id.pelanggan.application.disclosure.ExportAccess.Export;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What is known of a person, for the person: to read, and for programs. */
public final class AccessReport {
  private static final String JOINT = " · ";

  private final Phrases phrases;

  public AccessReport(Phrases phrases) {
    this.phrases = requireNonNull(phrases, "phrases is null");
  }

  /** For programs: the tree as it is, with names that stay the same. */
  public static String json(Export export) {
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("receipt", export.request().receipt().value());
    whole.put("kind", export.request().kind().name());
    export.record().sections().forEach((name, node) -> whole.put(name, plain(node)));
    return JsonMapper.builder()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .build()
        .writeValueAsString(whole);
  }

  /** To read, in the operator's language. */
  public String html(Export export) {
    AccessRecord record = export.record();
    HtmlPage page = HtmlPage.of(phrases.language(), phrases.say("access.title"));
    page.paragraph(
        phrases.say(
            "access.about",
            Map.of(
                "receipt", export.request().receipt().value(),
                "right", export.request().regime().citation(export.request().kind()))));
    record
        .sections()
        .forEach((name, node) -> {
          page.heading(2, phrases.say("access.section." + name));
          write(page, node, 3);
        });
    return page.text();
  }

  private void write(HtmlPage page, Node node, int level) {
    switch (node) {
      case Node.Value(String text) -> page.paragraph(text);
      case Node.Several(List<Node> parts) -> several(page, parts);
      case Node.Group(boolean ours, Map<String, Node> parts) -> group(page, ours, parts, level);
    }
  }

  private void several(HtmlPage page, List<Node> parts) {
    if (parts.isEmpty()) {
      page.paragraph(phrases.say("access.nothing"));
    }
    parts.forEach(part -> page.facts(facts(part)));
  }

  private void group(HtmlPage page, boolean ours, Map<String, Node> parts, int level) {
    if (parts.isEmpty()) {
      page.paragraph(phrases.say("access.nothing"));
    }
    Map<String, String> facts = new LinkedHashMap<>();
    parts.forEach((name, part) -> {
      if (part instanceof Node.Value(String text)) {
        facts.put(name(ours, name), text);
      }
    });
    if (!facts.isEmpty()) {
      page.facts(facts);
    }
    parts.forEach((name, part) -> {
      if (!(part instanceof Node.Value)) {
        page.heading(level, name(ours, name));
        write(page, part, level + 1);
      }
    });
  }

  /** A part of any depth as names with texts. */
  private Map<String, String> facts(Node node) {
    Map<String, List<String>> facts = new LinkedHashMap<>();
    collect("", node, facts);
    Map<String, String> joined = new LinkedHashMap<>();
    facts.forEach((name, texts) -> joined.put(name, String.join("\n", texts)));
    return joined;
  }

  private void collect(String path, Node node, Map<String, List<String>> facts) {
    switch (node) {
      case Node.Value(String text) -> facts.computeIfAbsent(path, _ -> new ArrayList<>()).add(text);
      case Node.Several(List<Node> parts) -> parts.forEach(part -> collect(path, part, facts));
      case Node.Group(boolean ours, Map<String, Node> parts) ->
          parts.forEach((name, part) ->
              collect((path.isEmpty() ? "" : path + JOINT) + name(ours, name), part, facts));
    }
  }

  /** The product's names have words; others are the data's own. */
  private String name(boolean ours, String name) {
    String key = "access.name." + name;
    return ours && phrases.has(key) ? phrases.say(key) : name;
  }

  private static Object plain(Node node) {
    return switch (node) {
      case Node.Value(String text) -> text;
      case Node.Several(List<Node> parts) -> parts.stream().map(AccessReport::plain).toList();
      case Node.Group(boolean ours, Map<String, Node> parts) -> {
        Map<String, Object> plain = new LinkedHashMap<>();
        parts.forEach((name, part) -> plain.put(name, plain(part)));
        yield plain;
      }
    };
  }
}

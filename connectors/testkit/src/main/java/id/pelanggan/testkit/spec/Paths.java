package id.pelanggan.testkit.spec;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The paths of a specification; those without parameters go before those with. */
record Paths(JsonNode paths) {
  private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*}");

  /** What is described of a call; empty where it is not. */
  Optional<JsonNode> find(String method, String path) {
    String verb = method.toLowerCase(Locale.ROOT);
    JsonNode exact = paths.path(path).path(verb);
    return exact.isMissingNode()
        ? paths.properties().stream()
            .filter(entry -> matches(entry.getKey(), path))
            .map(Map.Entry::getValue)
            .map(described -> described.path(verb))
            .filter(described -> !described.isMissingNode())
            .findFirst()
        : Optional.of(exact);
  }

  private static boolean matches(String template, String path) {
    StringBuilder pattern = new StringBuilder();
    int end = 0;
    var parameters = PARAMETER.matcher(template);
    while (parameters.find()) {
      pattern.append(Pattern.quote(template.substring(end, parameters.start()))).append("[^/]+");
      end = parameters.end();
    }
    pattern.append(Pattern.quote(template.substring(end)));
    return path.matches(pattern.toString());
  }
}

package id.pelanggan.testkit.spec;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a call may say behind its path. */
record Parameters(JsonNode described, Schemas schemas) {

  void check(Map<String, String> query, List<Finding> findings) {
    Set<String> known = new HashSet<>();
    for (JsonNode each : described) {
      JsonNode parameter = schemas.resolved(each);
      if (parameter.path("in").asString("").equals("query")) {
        String name = parameter.path("name").asString("");
        known.add(name);
        check(parameter, query, findings);
      }
    }
    query.keySet().stream()
        .filter(name -> !known.contains(name))
        .forEach(name -> findings.add(new Finding("query." + name, "not known")));
  }

  private void check(JsonNode parameter, Map<String, String> query, List<Finding> findings) {
    String name = parameter.path("name").asString("");
    String value = query.get(name);
    if (value != null) {
      schemas.check("query." + name, parameter.path("schema"), value(parameter, value), findings);
    } else if (parameter.path("required").asBoolean(false)) {
      findings.add(new Finding("query." + name, "missing"));
    }
  }

  /** The text as what it is meant to be, where it can be read as that. */
  private JsonNode value(JsonNode parameter, String text) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    String type = schemas.resolved(parameter.path("schema")).path("type").asString("");
    if (type.equals("integer") && text.matches("-?\\d{1,18}")) {
      return nodes.numberNode(Long.parseLong(text));
    }
    if (type.equals("boolean") && (text.equals("true") || text.equals("false"))) {
      return nodes.booleanNode(text.equals("true"));
    }
    return nodes.stringNode(text);
  }
}

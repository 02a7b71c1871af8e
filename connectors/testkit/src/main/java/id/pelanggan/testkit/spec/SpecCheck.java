package id.pelanggan.testkit.spec;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares requests and answers with a specification in the form of OpenAPI 3. Where it does not
 * describe an answer's status, the answer is compared with the one that it does describe: vendors
 * tell of errors in the same object.
 */
public final class SpecCheck {
  private static final JsonMapper JSON = new JsonMapper();

  private final Paths paths;
  private final Schemas schemas;

  private SpecCheck(JsonNode specification) {
    this.paths = new Paths(specification.path("paths"));
    this.schemas = new Schemas(specification);
  }

  /**
   * @param file in JSON
   */
  public static SpecCheck of(Path file) {
    return new SpecCheck(JSON.readTree(file));
  }

  /**
   * Everything that is wrong with a request.
   *
   * @param path without parameters
   * @param body empty for none
   */
  public List<Finding> request(String method, String path, Map<String, String> query, String body) {
    requireNonNull(body, "body is null");
    Optional<JsonNode> operation = paths.find(method, path);
    if (operation.isEmpty()) {
      return List.of(new Finding(method + " " + path, "not in the specification"));
    }
    List<Finding> findings = new ArrayList<>();
    new Parameters(operation.get().path("parameters"), schemas).check(query, findings);
    JsonNode content = operation.get().path("requestBody");
    if (!body.isEmpty() && content.isMissingNode()) {
      findings.add(new Finding("request", "has a body"));
    } else if (body.isEmpty() && content.path("required").asBoolean(false)) {
      findings.add(new Finding("request", "has no body"));
    } else if (!body.isEmpty()) {
      check("request", schema(content), body, findings);
    }
    return findings;
  }

  /** Everything that is wrong with an answer. */
  public List<Finding> response(String method, String path, int status, String body) {
    Optional<JsonNode> operation = paths.find(method, path);
    if (operation.isEmpty()) {
      return List.of(new Finding(method + " " + path, "not in the specification"));
    }
    JsonNode responses = operation.get().path("responses");
    JsonNode response = responses.path(Integer.toString(status));
    if (response.isMissingNode()) {
      response = responses.has("default") ? responses.path("default") : responses.path("200");
    }
    List<Finding> findings = new ArrayList<>();
    check("answer", schema(response), body, findings);
    return findings;
  }

  private void check(String place, JsonNode schema, String body, List<Finding> findings) {
    if (schema.isMissingNode()) {
      return;
    }
    try {
      schemas.check(place, schema, JSON.readTree(body), findings);
    } catch (JacksonException e) {
      findings.add(new Finding(place, "no JSON"));
    }
  }

  /** Of the first kind of content that is JSON. */
  private static JsonNode schema(JsonNode described) {
    for (Map.Entry<String, JsonNode> content : described.path("content").properties()) {
      if (content.getKey().toLowerCase(Locale.ROOT).contains("json")) {
        return content.getValue().path("schema");
      }
    }
    return described.path("schema");
  }
}

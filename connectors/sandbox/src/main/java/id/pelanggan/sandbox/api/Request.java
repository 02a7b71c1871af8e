package id.pelanggan.sandbox.api;

import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was asked.
 *
 * @param query the parameters behind the path
 * @param headers with lower-case names
 */
record Request(
    String method,
    String path,
    Map<String, String> query,
    Map<String, String> headers,
    String body) {
  private static final JsonMapper JSON = new JsonMapper();

  Request {
    query = Map.copyOf(query);
    headers = Map.copyOf(headers);
  }

  /** The body, which has to be an object; an empty body is an empty object. */
  Fields json() {
    try {
      JsonNode node = JSON.readTree(body.isBlank() ? "{}" : body);
      if (!node.isObject()) {
        throw notJson();
      }
      return new Fields(node, "");
    } catch (JacksonException e) {
      throw notJson();
    }
  }

  /** What stands behind {@code Bearer}. */
  Optional<String> bearer() {
    String header = headers.getOrDefault("authorization", "");
    return header.startsWith("Bearer ") ? Optional.of(header.substring(7)) : Optional.empty();
  }

  private static ApiFailure notJson() {
    return ApiFailure.badRequest("EXPECTED_JSON_BODY", "The body is no JSON object.", "");
  }
}

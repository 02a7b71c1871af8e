package id.pelanggan.testkit.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpecCheckTest {
  private static final String SPECIFICATION =
      """
      {"openapi": "3.0.0",
       "paths": {
        "/guests": {"get": {"parameters": [
            {"in": "query", "name": "limit", "required": true,
             "schema": {"type": "integer", "maximum": 100}},
            {"in": "query", "name": "full", "schema": {"type": "boolean"}}],
          "responses": {"200": {"content": {"application/json":
            {"schema": {"$ref": "#/components/schemas/Guests"}}}}}}},
        "/guests/{id}": {"put": {
          "requestBody": {"required": true, "content": {"application/json":
            {"schema": {"$ref": "#/components/schemas/Guest"}}}},
          "responses": {"200": {"content": {"application/json":
            {"schema": {"$ref": "#/components/schemas/Guest"}}}},
           "default": {"content": {"application/json":
            {"schema": {"type": "object", "required": ["error"],
              "properties": {"error": {"type": "string"}}}}}}}}}},
       "components": {"schemas": {
        "Guests": {"type": "object", "properties": {
          "guests": {"type": "array", "maxItems": 2,
            "items": {"$ref": "#/components/schemas/Guest"}}}},
        "Guest": {"type": "object", "required": ["id"], "properties": {
          "id": {"type": "string", "minLength": 2, "maxLength": 4},
          "state": {"type": "string", "enum": ["IN", "OUT"]},
          "age": {"type": "integer", "minimum": 0},
          "score": {"type": "number"},
          "since": {"type": "string", "format": "date-time"},
          "note": {"type": "string", "nullable": true},
          "tags": {"type": "object", "additionalProperties": {"type": "string"}},
          "pay": {"oneOf": [{"$ref": "#/components/schemas/Cash"},
                            {"$ref": "#/components/schemas/Card"}]},
          "room": {"allOf": [{"$ref": "#/components/schemas/Cash"},
                             {"type": "object", "properties": {"bed": {"type": "integer"}}}]}}},
        "Cash": {"type": "object", "required": ["coins"],
          "properties": {"coins": {"type": "integer"}}},
        "Card": {"type": "object", "required": ["digits"],
          "properties": {"digits": {"type": "string"}}}}}}
      """;

  @TempDir private Path folder;

  private SpecCheck check;

  @BeforeEach
  void read() throws IOException {
    check = SpecCheck.of(Files.writeString(folder.resolve("guests.json"), SPECIFICATION));
  }

  @Test
  void shouldFindNothingWrongWithWhatIsRight() {
    assertThat(
            guest(
                """
                {"id": "ab", "state": "IN", "age": 4, "score": 1, "note": null,
                 "since": "2026-11-23T10:00:00Z", "tags": {"a": "b"},
                 "pay": {"coins": 3}, "room": {"coins": 1, "bed": 2}}
                """))
        .isEmpty();
    assertThat(check.request("GET", "/guests", Map.of("limit", "5", "full", "true"), "")).isEmpty();
  }

  @Test
  void shouldFindEachThingThatIsWrong() {
    assertWrong("{}", "id: missing");
    assertWrong("{\"id\":7}", "id: not of type string");
    assertWrong("{\"id\":null}", "id: null");
    assertWrong("{\"id\":\"a\"}", "id: too short");
    assertWrong("{\"id\":\"abcde\"}", "id: too long");
    assertWrong("{\"id\":\"ab\",\"state\":\"GONE\"}", "state: not one of the known words");
    assertWrong("{\"id\":\"ab\",\"age\":-1}", "age: too small");
    assertWrong("{\"id\":\"ab\",\"age\":1.5}", "age: not of type integer");
    assertWrong("{\"id\":\"ab\",\"since\":\"today\"}", "since: not in the form date-time");
    assertWrong("{\"id\":\"ab\",\"name\":\"x\"}", "name: not known");
    assertWrong("{\"id\":\"ab\",\"tags\":{\"a\":1}}", "tags.a: not of type string");
    assertWrong("{\"id\":\"ab\",\"pay\":{}}", "pay: fits none of the alternatives");
    assertWrong("{\"id\":\"ab\",\"room\":{\"bed\":1}}", "room.coins: missing");
    assertWrong("{\"id\":\"ab\",\"room\":{\"coins\":1,\"tv\":1}}", "room.tv: not known");
  }

  @Test
  void shouldLookIntoLists() {
    assertThat(check.response("GET", "/guests", 200, "{\"guests\":[{\"id\":\"ab\"},{}]}"))
        .extracting(Finding::toString)
        .containsExactly("answer.guests[1].id: missing");
    assertThat(
            check.response(
                "GET",
                "/guests",
                200,
                "{\"guests\":[{\"id\":\"ab\"},{\"id\":\"ab\"},{\"id\":\"ab\"}]}"))
        .extracting(Finding::problem)
        .containsExactly("too long");
  }

  @Test
  void shouldFindWhatIsWrongBehindThePath() {
    assertThat(check.request("GET", "/guests", Map.of("full", "yes", "page", "1"), ""))
        .extracting(Finding::toString)
        .containsExactlyInAnyOrder(
            "query.limit: missing", "query.full: not of type boolean", "query.page: not known");
    assertThat(check.request("GET", "/guests", Map.of("limit", "101"), ""))
        .extracting(Finding::problem)
        .containsExactly("too large");
  }

  @Test
  void shouldFindCallsThatAreNotThere() {
    assertThat(check.request("POST", "/guests", Map.of(), "{}")).hasSize(1);
    assertThat(check.response("GET", "/rooms", 200, "{}")).hasSize(1);
    assertThat(check.request("PUT", "/guests/7/bags", Map.of(), "{}")).hasSize(1);
  }

  @Test
  void shouldFindMissingAndNeedlessBodies() {
    assertThat(check.request("PUT", "/guests/7", Map.of(), "")).hasSize(1);
    assertThat(check.request("GET", "/guests", Map.of("limit", "1"), "{}")).hasSize(1);
    assertThat(check.response("GET", "/guests", 200, "<html>")).hasSize(1);
  }

  @Test
  void shouldCompareRefusalsWithWhatIsDescribedOfThem() {
    assertThat(check.response("PUT", "/guests/7", 404, "{\"error\":\"gone\"}")).isEmpty();
    assertThat(check.response("PUT", "/guests/7", 404, "{}")).hasSize(1);
    assertThat(check.response("GET", "/guests", 500, "{\"guests\":[]}")).isEmpty();
  }

  private void assertWrong(String body, String expected) {
    assertThat(guest(body)).as(body).containsExactly("request." + expected);
  }

  private List<String> guest(String body) {
    return check.request("PUT", "/guests/7", Map.of(), body).stream()
        .map(Finding::toString)
        .toList();
  }
}

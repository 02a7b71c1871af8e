package id.pelanggan.sandbox.api;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/**
 * What is answered.
 *
 * @param headers besides the length
 * @param body not copied
 */
@SuppressWarnings("ArrayRecordComponent") // made, written and forgotten; never compared
record Answer(int status, Map<String, String> headers, byte[] body) {
  private static final JsonFactory JSON = new JsonFactory();
  private static final int ROOM = 8_192;
  private static final String TYPE = "Content-Type";

  Answer {
    headers = Map.copyOf(headers);
  }

  /**
   * @param content writes the properties of the object that is answered
   */
  static Answer json(int status, Consumer<JsonGenerator> content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(ROOM);
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      json.writeStartObject();
      content.accept(json);
      json.writeEndObject();
    }
    return new Answer(status, Map.of(TYPE, "application/json"), bytes.toByteArray());
  }

  static Answer json(byte[] body) {
    return new Answer(200, Map.of(TYPE, "application/json"), body);
  }

  static Answer page() {
    byte[] text =
        "<!DOCTYPE html><html><body>Sign in</body></html>".getBytes(StandardCharsets.UTF_8);
    return new Answer(200, Map.of(TYPE, "text/html; charset=utf-8"), text);
  }

  static Answer redirect() {
    return new Answer(302, Map.of("Location", "http://127.0.0.1:1/elsewhere"), new byte[0]);
  }

  Answer with(String name, String value) {
    Map<String, String> more = new HashMap<>(headers);
    more.put(name, value);
    return new Answer(status, more, body);
  }

  /** The same with half of its body. */
  Answer cut() {
    return new Answer(status, headers, Arrays.copyOf(body, body.length / 2));
  }
}

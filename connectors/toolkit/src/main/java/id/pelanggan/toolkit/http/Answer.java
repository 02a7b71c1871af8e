package id.pelanggan.toolkit.http;

import id.pelanggan.toolkit.json.JsonObject;
import id.pelanggan.toolkit.json.JsonText;
import id.pelanggan.toolkit.value.TimeForm;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a source answered. Not for several threads. */
public final class Answer {
  private final int status;
  private final Map<String, String> headers;
  private final byte[] body;
  private @Nullable JsonObject json;

  /**
   * @param headers by their names in lower case; of several with one name all, with commas between
   */
  Answer(int status, Map<String, String> headers, byte[] body) {
    this.status = status;
    this.headers = Map.copyOf(headers);
    this.body = body;
  }

  public int status() {
    return status;
  }

  public Optional<String> findHeader(String name) {
    return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
  }

  /** How many bytes the body has, unpacked. */
  int size() {
    return body.length;
  }

  /** The body, always the same object. */
  public JsonObject json() {
    if (json == null) {
      json = JsonText.read(body);
    }
    return json;
  }

  /** The source's clock; empty where it does not tell. */
  public Optional<Instant> findDate() {
    try {
      return findHeader("Date").map(new TimeForm.Rfc1123()::read);
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return "Answer[" + status + "]";
  }
}

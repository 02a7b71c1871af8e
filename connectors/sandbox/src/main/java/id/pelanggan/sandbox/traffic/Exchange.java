package id.pelanggan.sandbox.traffic;

import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * A call with all that was said, kept where the options ask for it.
 *
 * @param query the parameters behind the path
 * @param headers of the request, with lower-case names
 * @param answerHeaders with lower-case names
 */
public record Exchange(
    String method,
    String path,
    Map<String, String> query,
    Map<String, String> headers,
    String body,
    int status,
    Map<String, String> answerHeaders,
    String answer) {
  public Exchange {
    requireNonNull(method, "method is null");
    requireNonNull(path, "path is null");
    query = Map.copyOf(query);
    headers = Map.copyOf(headers);
    requireNonNull(body, "body is null");
    answerHeaders = Map.copyOf(answerHeaders);
    requireNonNull(answer, "answer is null");
  }

  @Override
  public String toString() {
    return method + " " + path + " " + status;
  }
}

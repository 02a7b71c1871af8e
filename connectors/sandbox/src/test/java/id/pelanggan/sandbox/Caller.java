package id.pelanggan.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Somebody who asks a stand-in, and follows its cursors. */
record Caller(Sandbox sandbox, String token) implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  static Caller of(Sandbox sandbox) {
    return new Caller(sandbox, sandbox.accessToken());
  }

  Reply post(String path, String body) {
    return send(path, request -> request.POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  Reply get(String path) {
    return send(path, HttpRequest.Builder::GET);
  }

  Reply delete(String path) {
    return send(path, HttpRequest.Builder::DELETE);
  }

  /** All records of all pages, in the order in which they come. */
  List<JsonNode> all(String path, String list, String body) {
    ObjectNode question = JSON.readTree(body).asObject();
    List<JsonNode> all = new ArrayList<>();
    Reply reply;
    do {
      reply = post(path, question.toString());
      if (reply.status() != 200) {
        throw new IllegalStateException(reply.status() + " " + reply.code());
      }
      reply.json().path(list).forEach(all::add);
      question.put("cursor", reply.json().path("cursor").asString(""));
    } while (reply.json().has("cursor"));
    return all;
  }

  @Override
  public void close() {
    sandbox.close();
  }

  private Reply send(String path, UnaryOperator<HttpRequest.Builder> how) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(sandbox.url() + path))
            .timeout(Duration.ofSeconds(3))
            .header("Authorization", "Bearer " + token)
            .header("Square-Version", "2025-07-16");
    try {
      HttpResponse<String> response =
          CLIENT.send(how.apply(request).build(), HttpResponse.BodyHandlers.ofString());
      return new Reply(response);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  record Reply(HttpResponse<String> response) {
    int status() {
      return response.statusCode();
    }

    JsonNode json() {
      return JSON.readTree(response.body());
    }

    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    /** The code of the refusal; empty where it is none. */
    String code() {
      return json().path("errors").path(0).path("code").asString("");
    }

    List<String> ids(String list) {
      List<String> ids = new ArrayList<>();
      json().path(list).forEach(each -> ids.add(each.path("id").asString()));
      return ids;
    }
  }
}

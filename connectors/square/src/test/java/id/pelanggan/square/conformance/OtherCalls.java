package id.pelanggan.square.conformance;

import id.pelanggan.sandbox.Sandbox;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** What the stand-in answers and the plugin does not ask. */
record OtherCalls(Sandbox sandbox, HttpClient client) {

  void make() throws IOException, InterruptedException {
    get("/v2/customers?limit=20&sort_field=CREATED_AT&sort_order=DESC&count=true");
    get("/v2/customers/C-000001");
    get("/v2/customers/C-999999");
    call("/v2/customers/C-000002", HttpRequest.newBuilder().DELETE());
    get("/v2/catalog/list?types=ITEM,CATEGORY");
    get("/v2/merchants");
    get("/v2/orders/O-0000003");
    post("/v2/orders/search", "{\"location_ids\":[\"L-TOKO\"],\"return_entries\":true}");
    post("/v2/orders/search", "{\"location_ids\":[\"L-TOKO\"],\"cursor\":\"x\"}");
    post("/v2/catalog/search", "{\"include_related_objects\":true,\"limit\":3}");
    post(
        "/oauth2/token",
        "{\"grant_type\":\"authorization_code\",\"client_id\":\"%s\",\"client_secret\":\"%s\",\"code\":\"%s\"}"
            .formatted(sandbox.clientId(), sandbox.clientSecret(), sandbox.authorizationCode()));
    post(
        "/oauth2/token",
        "{\"grant_type\":\"refresh_token\",\"client_id\":\"x\",\"refresh_token\":\"unknown\"}");
  }

  private void get(String path) throws IOException, InterruptedException {
    call(path, HttpRequest.newBuilder().GET());
  }

  private void post(String path, String body) throws IOException, InterruptedException {
    call(path, HttpRequest.newBuilder().POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private void call(String path, HttpRequest.Builder request)
      throws IOException, InterruptedException {
    client.send(
        request
            .uri(URI.create(sandbox.url() + path))
            .header("Authorization", "Bearer " + sandbox.accessToken())
            .header("Square-Version", "2025-08-20")
            .build(),
        HttpResponse.BodyHandlers.discarding());
  }
}

package id.pelanggan.toolkit.paging;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.toolkit.authentication.NoCredentials;
import id.pelanggan.toolkit.http.Answer;
import id.pelanggan.toolkit.http.Body;
import id.pelanggan.toolkit.http.Call;
import id.pelanggan.toolkit.http.Host;
import id.pelanggan.toolkit.http.SourceClient;
import id.pelanggan.toolkit.http.TinySource;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class PagingTest {
  private final TinySource source = new TinySource();
  private final Host host = new Host();
  private final SourceClient client = host.client(source, new NoCredentials());

  @AfterEach
  void close() {
    client.close();
    source.close();
    host.close();
  }

  @Test
  void shouldSayTheCursorInTheBody() {
    source.then(200, "{\"cursor\":\"b\"}").then(200, "{\"cursor\":\"\"}");

    follow(Call.post("/s", new Body.Json(Map.of())), new Paging.InBody("cursor", "limit", 100));

    assertThat(source.asked())
        .extracting(TinySource.Asked::body)
        .containsExactly("{\"limit\":100}", "{\"limit\":100,\"cursor\":\"b\"}");
  }

  @Test
  void shouldSayTheCursorAsAParameter() {
    source.then(200, "{\"next\":\"b c\"}");

    follow(Call.get("/s"), new Paging.InQuery("next", "size", 250));

    assertThat(addresses()).containsExactly("/s?size=250", "/s?size=250&next=b+c");
  }

  @Test
  void shouldCountPagesUntilOneIsEmpty() {
    source.then(200, "{\"n\":[1]}").then(200, "{\"n\":[1]}");

    follow(Call.get("/s"), new Paging.Numbered("page", "per_page", 10, ""));

    assertThat(addresses())
        .containsExactly("/s?page=1&per_page=10", "/s?page=2&per_page=10", "/s?page=3&per_page=10");
  }

  @Test
  void shouldStopAtTheLastPageWhereItIsKnown() {
    for (int page = 0; page < 2; page++) {
      source.then(
          new TinySource.Reply(
              200, Map.of("X-WP-TotalPages", "2"), "{\"n\":[1]}".getBytes(StandardCharsets.UTF_8)));
    }

    follow(Call.get("/s"), new Paging.Numbered("page", "per_page", 10, "X-WP-TotalPages"));

    assertThat(addresses()).hasSize(2);
  }

  @Test
  void shouldFollowLinks() {
    source
        .then(
            new TinySource.Reply(
                200,
                Map.of("Link", "</s?p=1>; rel=\"prev\", </s?p=3>; rel=\"next\""),
                "{}".getBytes(StandardCharsets.UTF_8)))
        .then(200, "{}")
        .then(200, "{\"next_url\":\"/s?p=9\"}");

    follow(Call.get("/s"), new Paging.Linked("", "limit", 10));
    follow(Call.get("/s"), new Paging.Linked("next_url", "limit", 10));

    assertThat(addresses()).containsExactly("/s?limit=10", "/s?p=3", "/s?limit=10", "/s?p=9");
  }

  private List<String> addresses() {
    return source.asked().stream().map(TinySource.Asked::address).toList();
  }

  private void follow(Call call, Paging paging) {
    List<String> places = new ArrayList<>();
    Optional<String> place = Optional.of("");
    while (place.isPresent()) {
      places.add(place.get());
      Answer answer = client.ask(paging.ask(call, place.get(), 1_000));
      place = paging.next(answer, answer.json(), place.get(), answer.json().has("n") ? 1 : 0);
    }
    assertThat(places).doesNotHaveDuplicates();
  }
}

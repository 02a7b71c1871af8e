package id.pelanggan.toolkit.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.spi.Page;
import id.pelanggan.spi.ReadRequest;
import id.pelanggan.spi.TimeRange;
import id.pelanggan.spi.record.DeletedRecord;
import id.pelanggan.spi.record.SourceRecord;
import id.pelanggan.spi.record.StreamKind;
import id.pelanggan.spi.record.UnreadableRecord;
import id.pelanggan.toolkit.authentication.NoCredentials;
import id.pelanggan.toolkit.cursor.Window;
import id.pelanggan.toolkit.http.Body;
import id.pelanggan.toolkit.http.Call;
import id.pelanggan.toolkit.http.Host;
import id.pelanggan.toolkit.http.SourceClient;
import id.pelanggan.toolkit.http.TinySource;
import id.pelanggan.toolkit.json.JsonObject;
import id.pelanggan.toolkit.paging.Paging;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class WindowReadingTest {
  private static final RecordReader READER =
      new RecordReader(
          StreamKind.PRODUCTS, "things", Set.of("errors"), "id", "at", WindowReadingTest::records);

  private final TinySource source = new TinySource();
  private final Host host = new Host();
  private final SourceClient client = host.client(source, new NoCredentials());
  private final WindowReading reading =
      new WindowReading(
          client,
          host.context().clock(),
          new Paging.InBody("cursor", "limit", 100),
          Duration.ofHours(1),
          "INVALID_CURSOR",
          "count");

  @AfterEach
  void close() {
    client.close();
    source.close();
    host.close();
  }

  @Test
  void shouldReadPartAfterPart() {
    source
        .then(200, "{\"things\":[{\"id\":\"1\",\"at\":\"x\"}],\"cursor\":\"a\"}")
        .then(200, "{\"cursor\":\"b\"}")
        .then(200, "{\"things\":[{\"id\":\"2\",\"at\":\"x\"}]}")
        .then(200, "{\"things\":[{\"id\":\"3\",\"at\":\"x\"}]}");

    Page first = read(Optional.empty(), 2);
    Page empty = read(Optional.of(first.nextCursor()), 2);
    Page third = read(Optional.of(empty.nextCursor()), 2);
    Page last = read(Optional.of(third.nextCursor()), 2);

    assertThat(ids(first, empty, third, last)).containsExactly("1", "2", "3");
    assertThat(empty.done()).isFalse();
    assertThat(third.done()).isFalse();
    assertThat(last.done()).isTrue();
    assertThat(source.asked().get(3).body()).contains("\"part\":\"1\"").doesNotContain("cursor");
  }

  @Test
  void shouldBeginTheNextReadingBeforeTheEndOfTheLast() {
    Page done = read(Optional.empty(), 1);

    read(Optional.of(done.nextCursor()), 1);

    assertThat(done.done()).isTrue();
    assertThat(source.asked().get(0).body()).contains("\"from\":\"\"");
    assertThat(source.asked().get(1).body()).contains("\"from\":\"2026-03-01T09:00:00Z\"");
  }

  @Test
  void shouldBeginAPartAgainWhereTheSourceForgotThePlace() {
    source
        .then(200, "{\"cursor\":\"a\"}")
        .then(400, "{\"errors\":[{\"code\":\"INVALID_CURSOR\"}]}")
        .then(200, "{\"things\":[{\"id\":\"1\",\"at\":\"x\"}],\"cursor\":\"z\"}");

    Page again = read(Optional.of(read(Optional.empty(), 1).nextCursor()), 1);

    assertThat(ids(again)).containsExactly("1");
    assertThat(again.nextCursor()).contains("\"place\":\"z\"");
  }

  @Test
  void shouldNotAskAgainForARangeThatIsOver() {
    TimeRange range = new TimeRange(Host.NOW.minusSeconds(9), Host.NOW);
    Page done =
        read(new ReadRequest(StreamKind.PRODUCTS, Optional.empty(), Optional.of(range), 9), 1);

    Page over =
        read(
            new ReadRequest(
                StreamKind.PRODUCTS, Optional.of(done.nextCursor()), Optional.of(range), 9),
            1);

    assertThat(over.done()).isTrue();
    assertThat(source.asked()).hasSize(1);
  }

  @Test
  void shouldTellHowManyThereWillBe() {
    source.then(200, "{\"count\":42}").then(200, "{\"count\":\"many\"}");

    assertThat(read(Optional.empty(), 1).expected()).hasValue(42);
    assertThat(read(Optional.empty(), 1).expected()).isEmpty();
  }

  @Test
  void shouldNotGoRoundInCircles() {
    source
        .then(200, "{\"cursor\":\"a\"}")
        .then(200, "{\"cursor\":\"a\"}")
        .then(200, "{\"things\":[{\"id\":\"1\",\"at\":\"x\"}],\"cursor\":\"a\"}");
    Page first = read(Optional.empty(), 1);
    Page empty = read(Optional.of(first.nextCursor()), 1);

    assertThat(empty.done()).isFalse();
    assertThatThrownBy(() -> read(Optional.of(empty.nextCursor()), 1))
        .hasMessage("STRUCTURE_CHANGED pages lead nowhere");
  }

  @Test
  void shouldSetAsideWhatCannotBeRead() {
    source.then(
        200,
        """
        {"things":[{"id":"1","at":"x"},{"id":"2","at":5,"name":"Teh"},{"at":"x"},{"id":7,"at":"x"}]}
        """);

    Page page = read(Optional.empty(), 1);

    assertThat(ids(page)).containsExactly("1");
    assertThat(page.unreadable())
        .extracting(UnreadableRecord::field)
        .containsExactly("at", "id", "id");
    assertThat(page.unreadable().getFirst().id()).contains("2");
    assertThat(page.unreadable().getFirst().values()).containsEntry("name", "Teh");
    assertThat(page.unreadable().getLast().id()).isEmpty();
  }

  @Test
  void shouldNotTakeAnythingWhereTheApiHasChanged() {
    source
        .then(200, "{\"things\":[{\"uid\":\"1\",\"at\":\"x\"},{\"uid\":\"2\",\"at\":\"x\"}]}")
        .then(200, "{\"things\":[{\"id\":\"1\"}]}")
        .then(200, "{\"things\":{}}")
        .then(200, "{\"items\":[{\"id\":\"1\"}]}")
        .then(200, "{\"things\":[\"1\"]}")
        .then(200, "{\"things\":[],\"cursor\":5}");

    assertChanged("things.id");
    assertChanged("things.at");
    assertChanged("things");
    assertChanged("things");
    assertChanged("things");
    assertChanged("cursor");
  }

  private void assertChanged(String detail) {
    assertThatThrownBy(() -> read(Optional.empty(), 1)).hasMessage("STRUCTURE_CHANGED " + detail);
  }

  private Page read(Optional<String> cursor, int parts) {
    return read(new ReadRequest(StreamKind.PRODUCTS, cursor, Optional.empty(), 9), parts);
  }

  private Page read(ReadRequest request, int parts) {
    return reading.read(
        request,
        "division",
        window ->
            java.util.stream.IntStream.range(0, parts)
                .mapToObj(part -> question(window, part))
                .toList());
  }

  private static Question question(Window window, int part) {
    String from = window.from().map(Object::toString).orElse("");
    Map<String, Object> body = Map.of("part", String.valueOf(part), "from", from);
    return new Question(Call.post("/things", new Body.Json(body)), answer -> READER);
  }

  private static List<SourceRecord> records(JsonObject thing) {
    thing.requireText("at");
    return List.of(
        new DeletedRecord(
            StreamKind.PRODUCTS, thing.requireText("id"), Optional.empty(), Optional.empty()));
  }

  private static List<String> ids(Page... pages) {
    return java.util.Arrays.stream(pages)
        .flatMap(page -> page.records().stream())
        .map(SourceRecord::id)
        .toList();
  }
}

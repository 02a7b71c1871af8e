package id.pelanggan.toolkit.reading;

import static java.util.Objects.requireNonNull;

import id.pelanggan.spi.ConnectorException;
import id.pelanggan.spi.FailureKind;
import id.pelanggan.spi.Page;
import id.pelanggan.spi.ReadRequest;
import id.pelanggan.toolkit.cursor.Window;
import id.pelanggan.toolkit.http.Answer;
import id.pelanggan.toolkit.http.Refusals;
import id.pelanggan.toolkit.http.SourceClient;
import id.pelanggan.toolkit.json.FieldProblem;
import id.pelanggan.toolkit.json.JsonObject;
import id.pelanggan.toolkit.paging.Paging;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * Reads what changed in a window of time, page by page and part by part.
 *
 * @param overlap how much of the last window is read again
 * @param forgotten the source's code for a place in its pages that it does not know any more; the
 *     part begins again
 * @param count the field in which the source says how many records there are; may be empty
 */
public record WindowReading(
    SourceClient client,
    Clock clock,
    Paging paging,
    Duration overlap,
    String forgotten,
    String count) {
  public WindowReading {
    requireNonNull(client, "client is null");
    requireNonNull(clock, "clock is null");
    requireNonNull(paging, "paging is null");
    requireNonNull(overlap, "overlap is null");
    requireNonNull(forgotten, "forgotten is null");
    requireNonNull(count, "count is null");
  }

  /**
   * Reads the page that a request is about.
   *
   * @param division what the parts are made of, in a word
   * @param asking how the parts of a window are asked for; always as many for one division and one
   *     kind of request
   */
  public Page read(ReadRequest request, String division, Function<Window, List<Question>> asking) {
    if (request.range().isPresent() && Window.isOver(request)) {
      return new Page(List.of(), request.cursor().orElseThrow(), true);
    }
    Window window = Window.of(request, overlap).divided(division);
    List<Question> questions = asking.apply(window);
    return questions.isEmpty()
        ? new Page(List.of(), window.began(clock.instant()).finished().text(), true)
        : page(request, window, questions);
  }

  private Page page(ReadRequest request, Window begun, List<Question> questions) {
    Question question = questions.get(begun.part());
    try {
      return page(request, begun, question, questions.size());
    } catch (ConnectorException e) {
      if (begun.place().isEmpty() || !Refusals.isOf(e, forgotten)) {
        throw e;
      }
      return page(request, begun.at(""), question, questions.size());
    }
  }

  private Page page(ReadRequest request, Window begun, Question question, int parts) {
    Answer answer = client.ask(paging.ask(question.call(), begun.place(), request.limit()));
    JsonObject body = answer.json();
    RecordReader.Records read = question.reader().apply(body).read(body);
    Window window = begun.began(earlier(answer));
    Optional<String> place = next(answer, body, window, read.received());
    boolean lastPart = window.part() + 1 == parts;
    Window after = place.map(window::at).orElseGet(lastPart ? window::finished : window::nextPart);
    return new Page(
        read.records(),
        read.unreadable(),
        after.text(),
        place.isEmpty() && lastPart,
        expected(body, window, parts));
  }

  /** Of both clocks the one that is behind: then nothing falls between two windows. */
  private Instant earlier(Answer answer) {
    Instant here = clock.instant();
    return answer.findDate().filter(here::isAfter).orElse(here);
  }

  private Optional<String> next(Answer answer, JsonObject body, Window window, int received) {
    Optional<String> place;
    try {
      place = paging.next(answer, body, window.place(), received);
    } catch (FieldProblem problem) {
      throw new ConnectorException(FailureKind.STRUCTURE_CHANGED, problem.field());
    }
    // A page without records may lead to itself for a while; the host ends that.
    if (received > 0 && place.isPresent() && place.get().equals(window.place())) {
      throw new ConnectorException(FailureKind.STRUCTURE_CHANGED, "pages lead nowhere");
    }
    return place;
  }

  private OptionalLong expected(JsonObject body, Window window, int parts) {
    if (count.isEmpty() || parts > 1 || !window.place().isEmpty()) {
      return OptionalLong.empty();
    }
    try {
      return body.findWhole(count).map(OptionalLong::of).orElseGet(OptionalLong::empty);
    } catch (FieldProblem _) {
      return OptionalLong.empty();
    }
  }
}

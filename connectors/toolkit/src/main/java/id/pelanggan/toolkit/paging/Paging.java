package id.pelanggan.toolkit.paging;

import static java.util.Objects.requireNonNull;

import id.pelanggan.spi.ConnectorException;
import id.pelanggan.spi.FailureKind;
import id.pelanggan.toolkit.http.Answer;
import id.pelanggan.toolkit.http.Call;
import id.pelanggan.toolkit.json.JsonObject;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a source cuts a long answer into pages. */
public sealed interface Paging {

  /**
   * @param place what {@link #next} said; empty for the first page
   * @param limit how many records are wanted at most
   */
  Call ask(Call call, String place, int limit);

  /**
   * Where the next page is.
   *
   * @param place of the page that was answered
   * @param received how many records it had
   * @return empty after the last page
   */
  Optional<String> next(Answer answer, JsonObject body, String place, int received);

  /**
   * The source gives a word, which the next request says in its body.
   *
   * @param cursor the field's name in both
   * @param largest how many records the source gives at most
   */
  record InBody(String cursor, String size, int largest) implements Paging {
    public InBody {
      requireNonNull(cursor, "cursor is null");
      requireNonNull(size, "size is null");
    }

    @Override
    public Call ask(Call call, String place, int limit) {
      Call sized = call.withField(size, Math.min(limit, largest));
      return place.isEmpty() ? sized : sized.withField(cursor, place);
    }

    @Override
    public Optional<String> next(Answer answer, JsonObject body, String place, int received) {
      return body.findText(cursor).filter(word -> !word.isEmpty());
    }
  }

  /** The source gives a word, which the next request has as a parameter. */
  record InQuery(String cursor, String size, int largest) implements Paging {
    public InQuery {
      requireNonNull(cursor, "cursor is null");
      requireNonNull(size, "size is null");
    }

    @Override
    public Call ask(Call call, String place, int limit) {
      Call sized = call.with(size, String.valueOf(Math.min(limit, largest)));
      return place.isEmpty() ? sized : sized.with(cursor, place);
    }

    @Override
    public Optional<String> next(Answer answer, JsonObject body, String place, int received) {
      return body.findText(cursor).filter(word -> !word.isEmpty());
    }
  }

  /**
   * Pages have numbers, from 1. Ends with a page without records, unless a header says how many
   * there are.
   *
   * @param total the header's name; may be empty
   */
  record Numbered(String number, String size, int largest, String total) implements Paging {
    public Numbered {
      requireNonNull(number, "number is null");
      requireNonNull(size, "size is null");
      requireNonNull(total, "total is null");
    }

    @Override
    public Call ask(Call call, String place, int limit) {
      return call.with(number, place.isEmpty() ? "1" : place)
          .with(size, String.valueOf(Math.min(limit, largest)));
    }

    @Override
    public Optional<String> next(Answer answer, JsonObject body, String place, int received) {
      int here = place.isEmpty() ? 1 : Integer.parseInt(place);
      Optional<Integer> pages = answer.findHeader(total).map(Numbered::count);
      boolean more = pages.isPresent() ? here < pages.get() : received > 0;
      return more ? Optional.of(String.valueOf(here + 1)) : Optional.empty();
    }

    private static int count(String written) {
      try {
        return Integer.parseInt(written.strip());
      } catch (NumberFormatException _) {
        throw new ConnectorException(FailureKind.STRUCTURE_CHANGED, "number of pages");
      }
    }
  }

  /**
   * The source gives the next page's whole address, in the answer or in its {@code Link} header.
   *
   * @param field of the answer; empty for the header
   */
  record Linked(String field, String size, int largest) implements Paging {
    private static final Pattern NEXT =
        Pattern.compile("<([^>]*)>[^,]*;\\s*rel=\"?next\"?", Pattern.CASE_INSENSITIVE);

    public Linked {
      requireNonNull(field, "field is null");
      requireNonNull(size, "size is null");
    }

    @Override
    public Call ask(Call call, String place, int limit) {
      return place.isEmpty()
          ? call.with(size, String.valueOf(Math.min(limit, largest)))
          : call.at(address(place));
    }

    @Override
    public Optional<String> next(Answer answer, JsonObject body, String place, int received) {
      return field.isEmpty()
          ? answer.findHeader("Link").flatMap(Linked::inHeader)
          : body.findText(field).filter(link -> !link.isEmpty());
    }

    private static Optional<String> inHeader(String header) {
      Matcher matcher = NEXT.matcher(header);
      return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static URI address(String link) {
      try {
        return URI.create(link);
      } catch (IllegalArgumentException _) {
        throw new ConnectorException(FailureKind.STRUCTURE_CHANGED, "next link");
      }
    }
  }
}

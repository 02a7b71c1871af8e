package id.pelanggan.testkit;

import static java.util.Objects.requireNonNull;

import id.pelanggan.spi.Connector;
import id.pelanggan.spi.ConnectorException;
import id.pelanggan.spi.Page;
import id.pelanggan.spi.ReadRequest;
import id.pelanggan.spi.TimeRange;
import id.pelanggan.spi.record.DeletedRecord;
import id.pelanggan.spi.record.SourceRecord;
import id.pelanggan.spi.record.StreamKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * How a stream is read to its end.
 *
 * @param everyPageAnew whether each page is read by a new connector, as after a new start
 * @param tries how often the host asks for a page that failed
 */
public record Reading(
    Subject subject,
    StreamKind stream,
    Optional<String> cursor,
    Optional<TimeRange> range,
    int limit,
    boolean everyPageAnew,
    int tries) {
  private static final int USUAL = 500;
  private static final int MOST_PAGES = 2_000;

  public Reading {
    requireNonNull(subject, "subject is null");
    requireNonNull(stream, "stream is null");
    requireNonNull(cursor, "cursor is null");
    requireNonNull(range, "range is null");
  }

  static Reading of(Subject subject, StreamKind stream) {
    return new Reading(subject, stream, Optional.empty(), Optional.empty(), USUAL, false, 1);
  }

  public Reading from(String text) {
    return new Reading(subject, stream, Optional.of(text), range, limit, everyPageAnew, tries);
  }

  public Reading within(TimeRange time) {
    return new Reading(subject, stream, cursor, Optional.of(time), limit, everyPageAnew, tries);
  }

  public Reading limitedTo(int records) {
    return new Reading(subject, stream, cursor, range, records, everyPageAnew, tries);
  }

  public Reading withNewConnectors() {
    return new Reading(subject, stream, cursor, range, limit, true, tries);
  }

  public Reading asking(int times) {
    return new Reading(subject, stream, cursor, range, limit, everyPageAnew, times);
  }

  /** The next page alone. */
  public Page page() {
    try (Connector connector = subject.connector()) {
      return page(connector, cursor);
    }
  }

  /** All pages until the source says that nothing more is there. */
  public Result toTheEnd() {
    List<Page> pages = new ArrayList<>();
    Optional<String> next = cursor;
    Connector connector = subject.connector();
    while (pages.isEmpty() || !pages.getLast().done()) {
      if (pages.size() > MOST_PAGES) {
        throw new AssertionError("no end after " + MOST_PAGES + " pages");
      }
      if (everyPageAnew) {
        connector.close();
        connector = subject.connector();
      }
      pages.add(page(connector, next));
      next = Optional.of(pages.getLast().nextCursor());
    }
    connector.close();
    return new Result(pages);
  }

  private Page page(Connector connector, Optional<String> next) {
    for (int attempt = 1; ; attempt++) {
      try {
        return connector.read(new ReadRequest(stream, next, range, limit));
      } catch (ConnectorException e) {
        if (attempt >= tries) {
          throw e;
        }
      }
    }
  }

  /** What was read. */
  public record Result(List<Page> pages) {
    public Result {
      pages = List.copyOf(pages);
    }

    public List<SourceRecord> records() {
      return pages.stream().flatMap(page -> page.records().stream()).toList();
    }

    /** The ids of records that are there, each once. */
    public TreeSet<String> ids() {
      TreeSet<String> ids = new TreeSet<>();
      for (SourceRecord each : records()) {
        if (each instanceof DeletedRecord) {
          ids.remove(each.id());
        } else {
          ids.add(each.id());
        }
      }
      return ids;
    }

    /** The ids of records of which the source says that they are gone. */
    public TreeSet<String> deleted() {
      TreeSet<String> ids = new TreeSet<>();
      for (SourceRecord each : records()) {
        if (each instanceof DeletedRecord) {
          ids.add(each.id());
        } else {
          ids.remove(each.id());
        }
      }
      return ids;
    }

    /** Where the next reading begins. */
    public String cursor() {
      return pages.getLast().nextCursor();
    }
  }
}

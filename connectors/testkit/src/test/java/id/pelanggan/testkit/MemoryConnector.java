package id.pelanggan.testkit;

import id.pelanggan.spi.Change;
import id.pelanggan.spi.CheckReport;
import id.pelanggan.spi.Connector;
import id.pelanggan.spi.ConnectorContext;
import id.pelanggan.spi.ConnectorException;
import id.pelanggan.spi.FailureKind;
import id.pelanggan.spi.Journal;
import id.pelanggan.spi.Page;
import id.pelanggan.spi.PushOutcome;
import id.pelanggan.spi.ReadRequest;
import id.pelanggan.spi.StreamSpec;
import id.pelanggan.spi.record.CustomerRecord;
import id.pelanggan.spi.record.DeletedRecord;
import id.pelanggan.spi.record.SourceRecord;
import id.pelanggan.spi.record.StreamKind;
import id.pelanggan.spi.setup.LocalizedText;
import id.pelanggan.testkit.MemorySource.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;

/** Reads a source in memory, as it should or with a flaw. */
final class MemoryConnector implements Connector {
  static final Duration OVERLAP = Duration.ofHours(72);

  private final MemorySource source;
  private final ConnectorContext context;
  private final String token;
  private final Flaw flaw;
  private int asked;

  MemoryConnector(MemorySource source, ConnectorContext context, String token, Flaw flaw) {
    this.source = source;
    this.context = context;
    this.token = token;
    this.flaw = flaw;
    if (flaw == Flaw.CALLS_WHEN_IT_IS_MADE) {
      source.ask(token, Instant.EPOCH);
    }
    if (flaw == Flaw.LEAVES_A_THREAD) {
      Thread.ofPlatform().daemon().start(MemoryConnector::stay);
    }
  }

  @Override
  public CheckReport check() {
    try {
      source.ask(token, Instant.EPOCH);
      return report(true);
    } catch (ConnectorException e) {
      if (flaw == Flaw.THROWS_IN_A_CHECK) {
        throw e;
      }
      return report(flaw == Flaw.FINDS_WRONG_CREDENTIALS_FINE);
    }
  }

  @Override
  public List<StreamSpec> streams() {
    asked++;
    StreamKind kind =
        flaw == Flaw.CHANGES_ITS_STREAMS && asked % 2 == 0
            ? StreamKind.ORDERS
            : StreamKind.CUSTOMERS;
    return List.of(new StreamSpec(kind, StreamSpec.Reading.CHANGES));
  }

  @Override
  public Page read(ReadRequest request) {
    if (request.stream() != StreamKind.CUSTOMERS && flaw != Flaw.READS_ANY_STREAM) {
      throw new IllegalArgumentException("no such stream");
    }
    Optional<Trouble> trouble = source.meet();
    trouble.ifPresent(this::refuse);
    context.journal().note(new Journal.Entry.Called("GET", path(), 200, 1));
    Place place = request.cursor().map(this::place).orElse(Place.FIRST);
    if (trouble.filter(met -> met == Trouble.EMPTY_PAGE).isPresent()) {
      return new Page(List.of(), cursor(place), flaw == Flaw.TAKES_AN_EMPTY_PAGE_FOR_THE_END);
    }
    return page(request, place);
  }

  private Page page(ReadRequest request, Place place) {
    List<Row> rows = new ArrayList<>(source.ask(token, from(place)));
    rows.removeIf(row -> place.hasSeen(row, flaw == Flaw.LOSES_TIES));
    if (flaw != Flaw.IGNORES_THE_RANGE) {
      request.range().ifPresent(range -> rows.removeIf(row -> !row.isIn(range)));
    }
    if (flaw == Flaw.FORGETS_DELETED_ONES) {
      rows.removeIf(Row::deleted);
    }
    int limit = flaw == Flaw.READS_TOO_MUCH_AT_ONCE ? request.limit() + 1 : request.limit();
    boolean done = rows.size() <= limit;
    List<Row> some = done ? rows : rows.subList(0, limit);
    Instant newest = some.isEmpty() ? place.changed() : some.getLast().changed();
    Place next =
        done
            ? new Place(true, newest.isAfter(place.changed()) ? newest : place.changed(), "")
            : new Place(false, newest, some.getLast().id());
    return new Page(some.stream().map(MemoryConnector::record).toList(), cursor(next), done);
  }

  /** After the last page some of what was read is read again. */
  private Instant from(Place place) {
    if (flaw == Flaw.READS_ALL_EACH_TIME && place.over()) {
      return Instant.EPOCH;
    }
    Duration overlap = flaw == Flaw.FORGETS_WHAT_COMES_LATE ? Duration.ZERO : OVERLAP;
    return place.over() ? place.changed().minus(overlap) : place.changed();
  }

  private void refuse(Trouble trouble) {
    switch (trouble) {
      case BUSY, BUSY_ONCE -> {
        source.ask(token, Instant.EPOCH);
        String detail = flaw == Flaw.NAMES_WHAT_IT_REFUSES ? MemorySource.NAME : "HTTP 503";
        throw new ConnectorException(FailureKind.SOURCE_BUSY, detail);
      }
      case RATE_LIMITED_LONG -> {
        source.ask(token, Instant.EPOCH);
        if (flaw == Flaw.ASKS_AGAIN_AFTER_A_LIMIT) {
          source.ask(token, Instant.EPOCH);
        }
        throw new ConnectorException(
            FailureKind.RATE_LIMITED, Optional.of(Duration.ofMinutes(2)), "HTTP 429");
      }
      case NO_ANSWER -> source.hang(flaw != Flaw.IGNORES_INTERRUPTION);
      default -> {}
    }
  }

  private String path() {
    return flaw == Flaw.JOURNALS_NAMES ? "/customers/" + MemorySource.NAME : "/customers";
  }

  private String cursor(Place place) {
    String text = place.over() + " " + place.changed() + " " + place.id();
    return flaw == Flaw.PUTS_NAMES_INTO_CURSORS
        ? text + " " + MemorySource.NAME
        : flaw == Flaw.KEEPS_CURSORS_TO_ITSELF ? hashCode() + " " + text : text;
  }

  private Place place(String cursor) {
    String own = hashCode() + " ";
    String text = cursor.startsWith(own) ? cursor.substring(own.length()) : cursor;
    String[] parts = text.split(" ", -1);
    if (flaw == Flaw.KEEPS_CURSORS_TO_ITSELF && !cursor.startsWith(own)) {
      return new Place(true, Instant.MAX.minus(OVERLAP), "");
    }
    return new Place(Boolean.parseBoolean(parts[0]), Instant.parse(parts[1]), parts[2]);
  }

  @Override
  public PushOutcome push(Change change) {
    if (flaw == Flaw.SWALLOWS_PUSHES) {
      return PushOutcome.DONE;
    }
    return switch (change) {
      case Change.Erase(String customer) ->
          flaw == Flaw.FORGETS_TO_ERASE || source.erase(customer)
              ? PushOutcome.DONE
              : PushOutcome.ALREADY_GONE;
      case Change.Withdraw withdraw -> Connector.super.push(withdraw);
    };
  }

  @Override
  public void close() {}

  private static SourceRecord record(Row row) {
    return row.deleted()
        ? new DeletedRecord(
            StreamKind.CUSTOMERS, row.id(), Optional.of(row.changed()), Optional.empty())
        : new CustomerRecord(
            row.id(),
            Optional.of(row.changed()),
            MemorySource.NAME,
            "",
            "",
            List.of(),
            List.of(),
            Optional.empty(),
            "",
            "",
            "",
            "",
            "",
            Map.of(),
            Map.of(),
            new TreeMap<>());
  }

  private static CheckReport report(boolean fine) {
    return new CheckReport(
        List.of(new CheckReport.Finding(fine, new LocalizedText("Token diperiksa.", "Token."))));
  }

  private static void stay() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Where a page ended.
   *
   * @param over whether it was the last one
   */
  private record Place(boolean over, Instant changed, String id) {
    static final Place FIRST = new Place(false, Instant.EPOCH, "");

    boolean hasSeen(Row row, boolean carelessly) {
      int order = row.changed().compareTo(changed);
      boolean before = order < 0 || (order == 0 && (carelessly || row.id().compareTo(id) <= 0));
      return !over && !id.isEmpty() && before;
    }
  }
}

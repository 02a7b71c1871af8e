package id.pelanggan.app.screen.sources;

import id.pelanggan.application.sync.ConnectionView;
import id.pelanggan.application.sync.QuarantineEntry;
import id.pelanggan.application.sync.QuarantinedView;
import id.pelanggan.application.sync.RunReport;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.OperatorId;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.mapping.RefusalReason;
import id.pelanggan.domain.plugin.ConnectorField;
import id.pelanggan.domain.plugin.ConnectorField.Kind;
import id.pelanggan.domain.plugin.ConnectorType;
import id.pelanggan.domain.plugin.LocalText;
import id.pelanggan.domain.plugin.PluginHash;
import id.pelanggan.domain.plugin.PluginReport;
import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.source.StartingPurposes;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.sync.Connection;
import id.pelanggan.domain.sync.ConnectionId;
import id.pelanggan.domain.sync.Hosting;
import id.pelanggan.domain.sync.QuarantineId;
import id.pelanggan.domain.sync.RunFailure;
import id.pelanggan.domain.sync.RunId;
import id.pelanggan.domain.sync.RunNote;
import id.pelanggan.domain.sync.RunState;
import id.pelanggan.domain.sync.RunStream;
import id.pelanggan.domain.sync.Schedule;
import id.pelanggan.domain.sync.Scope;
import id.pelanggan.domain.sync.Shape;
import id.pelanggan.domain.sync.SyncError;
import id.pelanggan.domain.sync.SyncRun;
import id.pelanggan.domain.vault.KeySlot;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Systems that nobody has, with runs that never were. */
final class ExampleSystems {
  static final Instant NOW = Instant.parse("2026-11-23T03:42:00Z");

  private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
  private static final Schedule OFTEN = new Schedule.Every(Duration.ofMinutes(30));

  private ExampleSystems() {}

  /** One of each kind of trouble, and some without. */
  static List<ConnectionView> several() {
    return List.of(
        view(1, "Kasir Moka", Optional.of(new Schedule.Every(Duration.ofMinutes(15))), done(1, 2))
            .build(),
        view(2, "Moka Selatan", Optional.of(OFTEN), done(2, 11)).held(12).build(),
        view(3, "Tokotama", Optional.of(new Schedule.Every(Duration.ofHours(1))), failed(3))
            .failures(3)
            .next(28)
            .build(),
        view(4, "Wisma Melati", Optional.of(new Schedule.Daily(LocalTime.of(23, 0))), waiting(4))
            .build(),
        view(5, "Gudang Timur", Optional.empty(), Optional.empty()).without().build(),
        view(6, "Kedai Kenanga", Optional.of(OFTEN), running(6)).holder().build());
  }

  static ConnectorType square() {
    return new ConnectorType(
        "square",
        "pelanggan-square",
        new LocalText("Square", "Square"),
        new LocalText(
            "Kasir dan toko daring Square: orang, barang, dan penjualan.",
            "Square tills and web shops: people, items and sales."),
        List.of(
            field("token", Kind.SECRET, "Token akses", "Access token", true),
            field("address", Kind.ADDRESS, "Alamat", "Address", false),
            field("location", Kind.TEXT, "Cabang", "Branch", false)),
        Set.of());
  }

  private static ConnectorField field(
      String name, Kind kind, String indonesian, String english, boolean required) {
    return new ConnectorField(
        name,
        kind,
        new LocalText(indonesian, english),
        new LocalText("Ada di dasbor Square.", "It stands in the Square dashboard."),
        required,
        kind == Kind.ADDRESS ? Optional.of("https://contoh.id/square") : Optional.empty(),
        List.of());
  }

  static List<PluginReport> plugins() {
    return List.of(
        new PluginReport(
            "pelanggan-square",
            "1.0.0",
            hash("1f"),
            PluginReport.Origin.BUNDLED,
            PluginReport.State.RUNNING,
            Optional.empty(),
            List.of(square())),
        new PluginReport(
            "kedai-tani",
            "0.3.1",
            hash("a7"),
            PluginReport.Origin.INSTALLED,
            PluginReport.State.UNTRUSTED,
            Optional.empty(),
            List.of()));
  }

  static PluginHash hash(String twice) {
    return new PluginHash(twice.repeat(32));
  }

  private static Optional<RunReport> done(int number, int minutes) {
    return Optional.of(
        report(
            number,
            RunState.DONE,
            minutes,
            Optional.empty(),
            Optional.empty(),
            List.of(
                stream(Stream.CUSTOMERS, new Counts(3_076, 48, 112, 2_904, 0, 12), 31, true),
                stream(Stream.ORDERS, new Counts(1_204, 210, 4, 990, 0, 0), 13, true)),
            5));
  }

  private static Optional<RunReport> failed(int number) {
    return Optional.of(
        report(
            number,
            RunState.FAILED,
            152,
            Optional.empty(),
            Optional.of(
                new RunFailure(
                    SyncError.SOURCE_REFUSES_CREDENTIALS.name(),
                    new TreeMap<>(Map.of("detail", "401")))),
            List.of(stream(Stream.CUSTOMERS, new Counts(900, 200, 0, 700, 0, 0), 9, false)),
            0));
  }

  private static Optional<RunReport> waiting(int number) {
    return Optional.of(
        report(
            number,
            RunState.WAITING,
            3,
            Optional.of(NOW.plusSeconds(112)),
            Optional.empty(),
            List.of(stream(Stream.CUSTOMERS, new Counts(400, 400, 0, 0, 0, 0), 4, false)),
            0));
  }

  private static Optional<RunReport> running(int number) {
    return Optional.of(
        report(
            number,
            RunState.RUNNING,
            1,
            Optional.empty(),
            Optional.empty(),
            List.of(stream(Stream.CUSTOMERS, new Counts(1_200, 12, 3, 1_185, 0, 0), 12, false)),
            0));
  }

  static RunReport report(
      int number,
      RunState state,
      int minutes,
      Optional<Instant> resumes,
      Optional<RunFailure> failure,
      List<RunStream> streams,
      long candidates) {
    Instant begun = NOW.minus(Duration.ofMinutes(minutes));
    boolean ended = state == RunState.DONE || state == RunState.FAILED || state == RunState.STOPPED;
    return new RunReport(
        new SyncRun(
            new RunId(new UUID(9, number)),
            new ConnectionId(new UUID(5, number)),
            new Scope.Changes(),
            state,
            new CallContext(
                new OperatorId(new UUID(0, 1)), StartingPurposes.SALES_AND_SERVICE, begun),
            resumes,
            failure,
            ended ? Optional.of(begun.plusSeconds(42)) : Optional.empty(),
            false),
        names(number),
        streams,
        candidates);
  }

  static RunStream stream(Stream stream, Counts counts, int pages, boolean done) {
    return new RunStream(
        stream,
        new ChangeSetId(new UUID(0x7100L, stream.ordinal())),
        counts,
        pages,
        OptionalLong.of(4_950),
        0,
        done);
  }

  private static String names(int number) {
    return List.of(
            "Kasir Moka",
            "Moka Selatan",
            "Tokotama",
            "Wisma Melati",
            "Gudang Timur",
            "Kedai Kenanga")
        .get(number - 1);
  }

  static List<RunNote> notes() {
    return List.of(
        note(0, RunNote.Kind.BEGAN, Map.of("scope", "changes")),
        note(1, RunNote.Kind.STREAM_BEGAN, Map.of("stream", "CUSTOMERS")),
        note(2, RunNote.Kind.CALLED, called("/v2/customers/search", "200", "184")),
        note(3, RunNote.Kind.PAGE_STORED, stored("30")),
        note(4, RunNote.Kind.CALL_WAITS, Map.of("reason", "RATE_LIMITED", "milliseconds", "2000")),
        note(6, RunNote.Kind.CALLED, called("/v2/customers/search", "200", "201")),
        note(7, RunNote.Kind.RECORDS_QUARANTINED, Map.of("stream", "CUSTOMERS", "records", "12")),
        note(8, RunNote.Kind.PAGE_STORED, stored("31")));
  }

  static RunNote note(int seconds, RunNote.Kind kind, Map<String, String> details) {
    return new RunNote(NOW.minusSeconds(60 - seconds), kind, new TreeMap<>(details));
  }

  private static Map<String, String> called(String path, String status, String milliseconds) {
    return Map.of("method", "POST", "path", path, "status", status, "milliseconds", milliseconds);
  }

  private static Map<String, String> stored(String page) {
    return Map.of("stream", "CUSTOMERS", "page", page, "records", "100");
  }

  static List<QuarantineEntry> quarantine() {
    return List.of(
        entry(1, Stream.CUSTOMERS, RefusalReason.DATE_IMPOSSIBLE, "birth-date"),
        entry(2, Stream.CUSTOMERS, RefusalReason.NAME_MISSING, "full-name"),
        entry(3, Stream.ORDERS, RefusalReason.NUMBER_UNREADABLE, "quantity"));
  }

  private static QuarantineEntry entry(
      int number, Stream stream, RefusalReason reason, String column) {
    return new QuarantineEntry(
        new QuarantineId(new UUID(4, number)),
        "Moka Selatan",
        stream,
        reason,
        column,
        NOW.minus(Duration.ofMinutes(11)));
  }

  static QuarantinedView opened(QuarantineEntry entry) {
    if (entry.stream() == Stream.ORDERS) {
      return new QuarantinedView(
          entry,
          shape("order-id", "product-name", "quantity"),
          List.of(List.of("N-10211", "Kopi Toraja", "1"), List.of("N-10211", "Vanili", "dua")));
    }
    return new QuarantinedView(
        entry,
        shape("id", "full-name", "phone", "birth-date"),
        List.of(List.of("P-204", "Budi Kamboja", "0800-0002-3456", "1984-02-31")));
  }

  private static Shape shape(String... names) {
    return new Shape(
        List.of(names).stream().map(name -> new Shape.Cell(Optional.empty(), name)).toList());
  }

  private static Views view(
      int number, String name, Optional<Schedule> schedule, Optional<RunReport> latest) {
    return new Views(
        new Connection(
            new Source(
                new SourceId(new UUID(5, number)),
                name,
                StartingPurposes.SALES_AND_SERVICE,
                Source.TRUST_BY_DEFAULT,
                false),
            "square",
            false,
            ZONE,
            new Hosting("US", "DPA 2026"),
            schedule,
            false,
            new KeySlot(1),
            new byte[0]),
        latest);
  }

  /** Assembles one. */
  private static final class Views {
    private final Connection connection;
    private final Optional<RunReport> latest;
    private Optional<ConnectorType> type = Optional.of(square());
    private Optional<Instant> next;
    private Optional<String> holder = Optional.empty();
    private int failures;
    private long held;

    Views(Connection connection, Optional<RunReport> latest) {
      this.connection = connection;
      this.latest = latest;
      this.next = connection.schedule().map(schedule -> schedule.next(NOW, ZONE));
    }

    Views held(long count) {
      held = count;
      return this;
    }

    Views failures(int count) {
      failures = count;
      return this;
    }

    Views next(int minutes) {
      next = Optional.of(NOW.plus(Duration.ofMinutes(minutes)));
      return this;
    }

    Views without() {
      type = Optional.empty();
      return this;
    }

    Views holder() {
      holder = Optional.of("pid 417");
      return this;
    }

    ConnectionView build() {
      return new ConnectionView(
          connection,
          type,
          Map.of("address", "https://contoh.id/square"),
          List.of("token"),
          latest,
          next,
          holder,
          failures,
          held);
    }
  }
}

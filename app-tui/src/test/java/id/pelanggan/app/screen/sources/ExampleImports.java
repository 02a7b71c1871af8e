package id.pelanggan.app.screen.sources;

import id.pelanggan.app.screen.sources.imports.Imports;
import id.pelanggan.application.exporting.ExportCustomers;
import id.pelanggan.application.exporting.ExportProgress;
import id.pelanggan.application.exporting.ExportReport;
import id.pelanggan.application.importing.ImportPlan;
import id.pelanggan.application.importing.ImportProgress;
import id.pelanggan.application.importing.ImportProgress.Stage;
import id.pelanggan.application.importing.ImportReport;
import id.pelanggan.application.importing.ListFolder;
import id.pelanggan.application.importing.ListRefusedRows;
import id.pelanggan.application.importing.PlanImport;
import id.pelanggan.application.importing.PreviewRow;
import id.pelanggan.application.importing.ReadRepairedRows;
import id.pelanggan.application.importing.RefusedRow;
import id.pelanggan.application.importing.ShowImport;
import id.pelanggan.application.importing.TryImport;
import id.pelanggan.application.shop.ImportFigures;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.intake.ChangeSetState;
import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.mapping.Field;
import id.pelanggan.domain.mapping.Mapping;
import id.pelanggan.domain.mapping.NumberStyle;
import id.pelanggan.domain.mapping.OpenQuestion;
import id.pelanggan.domain.mapping.Refusal;
import id.pelanggan.domain.mapping.RefusalReason;
import id.pelanggan.domain.source.StartingPurposes;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.spreadsheet.TextDialect;
import id.pelanggan.domain.vault.VaultError;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** A house that answers the same always, and remembers what it was asked to do. */
final class ExampleImports implements Imports {
  static final Path HOME = Path.of("/home/sari");
  static final Path FOLDER = HOME.resolve("Unduhan");

  private static final Instant NOW = Instant.parse("2026-11-23T03:40:00Z");
  private static final List<String> COLUMNS =
      List.of("kd_plg", "nm_plg", "no_hp", "srl", "almt", "kt", "tgl_lhr", "lgn");
  private static final List<String> ORDER_COLUMNS =
      List.of("no_nt", "tgl", "id_plg", "nm_brg", "jml", "hrg", "ksr");

  private final List<ImportReport> reports;
  private final List<String> asked = new ArrayList<>();
  private final CountDownLatch go = new CountDownLatch(1);
  private final AtomicInteger lists = new AtomicInteger();
  private volatile boolean broken;
  private volatile CountDownLatch begun = new CountDownLatch(0);

  private ExampleImports(List<ImportReport> reports) {
    this.reports = List.copyOf(reports);
  }

  /** Cannot reach what it should answer from, until it is mended. */
  static ExampleImports broken() {
    ExampleImports imports = several();
    imports.broken = true;
    return imports;
  }

  void mend() {
    broken = false;
  }

  /** Nothing was imported yet. */
  static ExampleImports empty() {
    return new ExampleImports(List.of());
  }

  /** Six imports, one of each kind of outcome. */
  static ExampleImports several() {
    return new ExampleImports(
        List.of(
            report(
                1, "Moka Selatan", Stream.ORDERS, ChangeSetState.RUNNING, counts(3120, 41, 88, 0)),
            report(
                2,
                "Moka Selatan",
                Stream.CUSTOMERS,
                ChangeSetState.DONE,
                counts(4950, 48, 112, 12)),
            report(
                3, "Tokotama", Stream.CUSTOMERS, ChangeSetState.STOPPED, counts(2000, 1980, 20, 0)),
            report(
                4,
                "Wisma Melati",
                Stream.INTERACTIONS,
                ChangeSetState.DONE,
                counts(318, 318, 0, 0)),
            report(5, "Gudang Timur", Stream.PRODUCTS, ChangeSetState.UNDONE, counts(96, 96, 0, 0)),
            report(
                6, "Tokotama", Stream.ORDERS, ChangeSetState.UNDOING, counts(812, 700, 112, 0))));
  }

  static ChangeSetId id(int number) {
    return ExampleReports.id(number);
  }

  /** What it was asked to do, one after another. */
  List<String> asked() {
    synchronized (asked) {
      return List.copyOf(asked);
    }
  }

  /** Has lists wait for the first sign of the work that is about to begin. */
  ExampleImports waiting() {
    begun = new CountDownLatch(1);
    return this;
  }

  /** Lets work that waits go on to its end. */
  void letGo() {
    go.countDown();
  }

  private void note(String what) {
    synchronized (asked) {
      asked.add(what);
    }
  }

  /** Twice at once; then not before work has said how far it is, if that is wanted. */
  @Override
  public List<ImportReport> list() {
    if (broken) {
      throw new PelangganException(VaultError.KEYRING_DAMAGED, Map.of("path", "/srv/k"));
    }
    try {
      if (lists.getAndIncrement() > 1) {
        begun.await();
      }
    } catch (InterruptedException e) {
      throw new AssertionError("interrupted", e);
    }
    return reports;
  }

  @Override
  public ImportFigures review() {
    return ExampleReports.figures(reports, NOW);
  }

  @Override
  public ShowImport.View show(ChangeSetId id) {
    ImportReport report =
        reports.stream().filter(one -> one.changeSet().id().equals(id)).findFirst().orElseThrow();
    long refused = report.changeSet().counts().refused();
    return new ShowImport.View(
        report,
        mapping(report.changeSet().stream()),
        refused == 0
            ? Map.of()
            : Map.of("DATE_UNREADABLE", refused - 5, "TOO_MANY_COLUMNS", 4L, "NAME_MISSING", 1L));
  }

  @Override
  public Path home() {
    return FOLDER;
  }

  @Override
  public ListFolder.Outcome folder(Path folder) {
    note("folder " + folder);
    if (folder.equals(FOLDER)) {
      return new ListFolder.Outcome.Listed(
          FOLDER,
          Optional.of(HOME),
          List.of(FOLDER.resolve("2025"), FOLDER.resolve("moka")),
          List.of(
              choice("hrg-2026.xlsx", 48_211, NOW.minusSeconds(400_000)),
              choice("plg-nov.csv", 612_480, NOW.minusSeconds(3600)),
              choice("psn-nov.csv", 4_120_992, NOW.minusSeconds(90_000)),
              choice("wisma\u001b[31m-timur\u202e.csv", 901, NOW.minusSeconds(40_000_000))));
    }
    if (folder.equals(HOME)) {
      return new ListFolder.Outcome.Listed(
          HOME, Optional.of(Path.of("/home")), List.of(FOLDER), List.of());
    }
    return new ListFolder.Outcome.Unreadable(folder);
  }

  private static ListFolder.Choice choice(String name, long bytes, Instant at) {
    return new ListFolder.Choice(FOLDER.resolve(name), bytes, at);
  }

  @Override
  public ImportPlan plan(PlanImport.Request request) {
    note("plan " + request.stream() + " " + request.file().getFileName());
    boolean orders = request.file().toString().contains("psn");
    List<String> columns = orders ? ORDER_COLUMNS : COLUMNS;
    boolean fits = orders == (request.stream() == Stream.ORDERS);
    Mapping mapping =
        fits && request.stream() != Stream.PRODUCTS && request.stream() != Stream.INTERACTIONS
            ? mapping(request.stream())
            : Mapping.empty(request.stream(), "Spreadsheets");
    List<OpenQuestion> questions = new ArrayList<>();
    mapping
        .missingFields()
        .forEach(field -> questions.add(new OpenQuestion.RequiredFieldMissing(field)));
    if (fits && orders) {
      questions.add(new OpenQuestion.NeedsZone());
      questions.add(new OpenQuestion.AmbiguousNumbers("hrg"));
    }
    return new ImportPlan(
        request.file(),
        new TextDialect("UTF-8", ',', '"', true, false, false),
        columns,
        request.answers().source().map(mapping::withSource).orElse(mapping),
        ImportPlan.Origin.GUESSED,
        questions,
        StartingPurposes.SALES_AND_SERVICE,
        request.answers().verifiedEmails());
  }

  private static Mapping mapping(Stream stream) {
    Mapping mapping = Mapping.empty(stream, "Moka Selatan").withNumbers(NumberStyle.INDONESIAN);
    return switch (stream) {
      case CUSTOMERS ->
          mapping
              .withColumns(Field.ID, List.of("kd_plg"))
              .withColumns(Field.FULL_NAME, List.of("nm_plg"))
              .withColumns(Field.PHONE, List.of("no_hp"))
              .withColumns(Field.EMAIL, List.of("srl"))
              .withColumns(Field.STREET, List.of("almt"))
              .withColumns(Field.CITY, List.of("kt"))
              .withColumns(Field.BIRTH_DATE, List.of("tgl_lhr"));
      case ORDERS ->
          mapping
              .withColumns(Field.ORDER_ID, List.of("no_nt"))
              .withColumns(Field.ORDERED_AT, List.of("tgl"))
              .withColumns(Field.CUSTOMER_ID, List.of("id_plg"))
              .withColumns(Field.PRODUCT_NAME, List.of("nm_brg"))
              .withColumns(Field.QUANTITY, List.of("jml"))
              .withColumns(Field.UNIT_PRICE, List.of("hrg"))
              .withCurrency(Currency.getInstance("IDR"));
      case PRODUCTS ->
          mapping
              .withColumns(Field.PRODUCT_CODE, List.of("kd_plg"))
              .withColumns(Field.PRODUCT_NAME, List.of("nm"));
      case INTERACTIONS ->
          mapping
              .withColumns(Field.CUSTOMER_ID, List.of("kd_plg"))
              .withColumns(Field.OCCURRED_AT, List.of("wkt"));
      case FEEDBACK -> throw new IllegalArgumentException("no files of feedback");
    };
  }

  @Override
  public List<PreviewRow> preview(ImportPlan plan, int rows) {
    note("preview");
    if (plan.mapping().stream() == Stream.ORDERS) {
      return List.of(
          order(1, "N-10211", "2026-11-20T09:14", "P-0007", "Kopi Toraja 1 kg", "1", "185000"),
          order(2, "N-10212", "2026-11-20T09:40", "", "Kayu manis 100 g", "3", "18500"),
          refused(3, RefusalReason.DATE_UNREADABLE, "tgl"));
    }
    return List.of(
        person(
            1,
            "P-0001",
            "Rina Anggrek",
            "+628000012345",
            "rina@contoh.id",
            "Jl. Melati 4",
            "Medan",
            "1990-08-17"),
        person(
            2,
            "P-0002",
            "Budi Kamboja",
            "+628000023456",
            "budi@contoh.id",
            "Jl. Mawar 12 RT 03",
            "Bandung",
            "1984-02-01"),
        refused(3, RefusalReason.DATE_UNREADABLE, "tgl_lhr"),
        person(4, "P-0004", "Wayan Cempaka", "+628000045678", "", "Jl. Kamboja 1", "Denpasar", ""),
        person(
            5,
            "P-0005",
            "Siti Kenanga",
            "+628000056789",
            "siti@contoh.id",
            "Gang Kenanga 7",
            "Surabaya",
            "2001-12-30"));
  }

  private static PreviewRow person(
      long number,
      String id,
      String name,
      String phone,
      String email,
      String street,
      String city,
      String birth) {
    return new PreviewRow(
        number,
        Map.of(
            Field.ID, id,
            Field.FULL_NAME, name,
            Field.PHONE, phone,
            Field.EMAIL, email,
            Field.STREET, street,
            Field.CITY, city,
            Field.BIRTH_DATE, birth),
        Optional.empty());
  }

  private static PreviewRow order(
      long number,
      String id,
      String at,
      String customer,
      String product,
      String quantity,
      String price) {
    return new PreviewRow(
        number,
        Map.of(
            Field.ORDER_ID, id,
            Field.ORDERED_AT, at,
            Field.CUSTOMER_ID, customer,
            Field.PRODUCT_NAME, product,
            Field.QUANTITY, quantity,
            Field.UNIT_PRICE, price),
        Optional.empty());
  }

  private static PreviewRow refused(long number, RefusalReason reason, String column) {
    return new PreviewRow(number, Map.of(), Optional.of(new Refusal(reason, column)));
  }

  @Override
  public TryImport.Trial attempt(ImportPlan plan, ImportProgress.Listener listener) {
    note("try");
    listener.report(
        new ImportProgress(Stage.STORING, 4950, 4950, Counts.NONE, 900, OptionalLong.of(0)));
    return new TryImport.Trial(
        counts(4950, 48, 112, 12),
        Map.of(RefusalReason.DATE_UNREADABLE, 7L, RefusalReason.TOO_MANY_COLUMNS, 5L));
  }

  @Override
  public ImportReport bringIn(ImportPlan plan, ImportProgress.Listener listener) {
    note("import " + plan.file().getFileName());
    return work(
        listener,
        reports.isEmpty() ? ExampleReports.done(2, counts(4950, 48, 112, 12)) : reports.get(1));
  }

  /** Is at 63 per cent until it is let go. */
  private ImportReport work(ImportProgress.Listener listener, ImportReport report) {
    CountDownLatch said = begun;
    listener.report(
        new ImportProgress(
            Stage.STORING, 3120, 4950, counts(3120, 41, 88, 12), 210, OptionalLong.of(9)));
    said.countDown();
    try {
      go.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExampleReports.withState(report, ChangeSetState.STOPPED);
    }
    return report;
  }

  @Override
  public ImportReport resume(
      ChangeSetId id, Optional<Path> moved, ImportProgress.Listener listener) {
    note("resume" + moved.map(path -> " " + path).orElse(""));
    return work(listener, reports.get(2));
  }

  @Override
  public ImportReport undo(ChangeSetId id, ImportProgress.Listener listener) {
    note("undo");
    return reports.get(4);
  }

  @Override
  public ListRefusedRows.View refused(ChangeSetId id) {
    note("refused");
    return new ListRefusedRows.View(
        COLUMNS,
        List.of(
            row(17, 18, RefusalReason.DATE_UNREADABLE, "tgl_lhr", "Rina Anggrek", "17 Agustusan"),
            row(204, 205, RefusalReason.DATE_IMPOSSIBLE, "tgl_lhr", "Budi Kamboja", "31/02/1984"),
            row(391, 392, RefusalReason.NAME_MISSING, "nm_plg", "", "1990-08-17")));
  }

  private static RefusedRow row(
      long number, long line, RefusalReason reason, String column, String name, String birth) {
    return new RefusedRow(
        number,
        line,
        List.of(
            "P-" + number,
            name,
            "0800-0001-2345",
            "rina@contoh.id",
            "Jl. Melati 4",
            "Medan",
            birth,
            "ya"),
        new Refusal(reason, column),
        List.of());
  }

  @Override
  public int save(ChangeSetId id, Path file, Function<Refusal, String> words) {
    note("save " + file + ": " + words.apply(new Refusal(RefusalReason.NAME_MISSING, "nama")));
    return 3;
  }

  @Override
  public ReadRepairedRows.Outcome repairedRows(ChangeSetId id, Path file) {
    return new ReadRepairedRows.Outcome.Rows(Map.of(17L, List.of()));
  }

  @Override
  public Counts repair(ChangeSetId id, Map<Long, List<String>> cells) {
    note("repair " + cells);
    return new Counts(3, 1, 0, 0, 0, 2);
  }

  @Override
  public ExportReport exportCustomers(
      ExportCustomers.Request request, ExportProgress.Listener listener) {
    note("export " + request.source() + " " + request.combined() + " " + request.file());
    return new ExportReport(request.file(), 4950, 4950, 0, Optional.empty());
  }

  @Override
  public ExportReport exportOrders(
      Path file, Optional<String> source, ExportProgress.Listener listener) {
    note("export orders " + source + " " + file);
    return new ExportReport(file, 812, 400, 0, Optional.empty());
  }

  private static ImportReport report(
      int number, String source, Stream stream, ChangeSetState state, Counts counts) {
    return ExampleReports.report(number, source, stream, state, counts);
  }

  private static Counts counts(long rows, long created, long changed, long refused) {
    return new Counts(rows, created, changed, rows - created - changed - refused, 0, refused);
  }
}

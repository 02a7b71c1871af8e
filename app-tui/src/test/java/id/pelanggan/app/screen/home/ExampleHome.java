package id.pelanggan.app.screen.home;

import id.pelanggan.application.activity.Activity;
import id.pelanggan.application.activity.ListActivity.Scope;
import id.pelanggan.application.activity.UndoChange;
import id.pelanggan.application.shop.CustomerFigures;
import id.pelanggan.application.shop.ImportFigures;
import id.pelanggan.application.shop.ImportFigures.Attention;
import id.pelanggan.application.shop.ImportFigures.Latest;
import id.pelanggan.application.shop.ImportFigures.Need;
import id.pelanggan.application.shop.SpendingFigures;
import id.pelanggan.application.shop.SpendingFigures.Week;
import id.pelanggan.application.sync.ConnectionView;
import id.pelanggan.domain.access.OperatorName;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.audit.RevealReason;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.intake.ChangeSetState;
import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.operation.Finding;
import id.pelanggan.domain.operation.FindingCode;
import id.pelanggan.domain.sales.Money;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.vault.KeyFingerprint;
import id.pelanggan.domain.vault.KeyringReport;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** A shop in the middle of its work; nobody in it exists. */
class ExampleHome implements HomeSource {
  static final Instant NOW = Instant.parse("2026-11-23T03:42:00Z");

  private static final Currency RUPIAH = Currency.getInstance("IDR");
  private static final int[] MILLIONS = {96, 101, 118, 121, 121, 140, 141, 144, 149, 151, 168, 182};

  final List<ChangeSetId> undone = new ArrayList<>();
  int readings;

  @Override
  public CustomerFigures customers() {
    readings++;
    return new CustomerFigures(
        48_210, 312, 21_774, 18_402, 30_118, NOW.minus(Duration.ofSeconds(20)));
  }

  @Override
  public ImportFigures imports() {
    return new ImportFigures(
        List.of(
            attention(1, "Tokopedia", Stream.ORDERS, Need.STOPPED, 0),
            attention(2, "Moka", Stream.CUSTOMERS, Need.RUNNING, 0),
            attention(3, "Shopee", Stream.CUSTOMERS, Need.REFUSED_ROWS, 12)),
        List.of(
            latest(2, "Moka", ChangeSetState.RUNNING, 2, new Counts(3_120, 41, 88, 2_979, 0, 12)),
            latest(3, "Shopee", ChangeSetState.DONE, 11, new Counts(3_076, 48, 112, 2_904, 0, 12)),
            latest(1, "Tokopedia", ChangeSetState.STOPPED, 152, new Counts(900, 200, 0, 700, 0, 0)),
            latest(4, "Blibli", ChangeSetState.DONE, 1_500, new Counts(4, 0, 4, 0, 0, 0)),
            latest(5, "Lazada", ChangeSetState.UNDONE, 20_000, Counts.NONE)),
        NOW);
  }

  @Override
  public List<ConnectionView> connections() {
    return List.of();
  }

  @Override
  public PrivacyFigures privacy() {
    return PrivacyFigures.NOTHING;
  }

  @Override
  public SpendingFigures spending() {
    LocalDate last = LocalDate.of(2026, 11, 23);
    return new SpendingFigures(
        IntStream.range(0, MILLIONS.length)
            .mapToObj(week ->
                new Week(
                    last.minusWeeks(MILLIONS.length - 1L - week),
                    new Money(MILLIONS[week] * 100_000_000L, RUPIAH)))
            .toList(),
        NOW);
  }

  @Override
  public List<Activity> activities(Scope scope, int limit) {
    return List.of(
        activity(4, "Dewi", AuditAction.CONTACTS_MERGED, 0xb71c, 11, 2, true),
        activity(11, "Sari", AuditAction.IMPORT_FINISHED, 0, 3, 3_076, true),
        activity(13, "Sari", AuditAction.IMPORT_STARTED, 0, 3, 0, false),
        activity(40, "Sari", AuditAction.CUSTOMER_CHANGED, 0xa1b2, 12, 1, true),
        reveal(55, "Agus", 0x44e7),
        activity(90, "Dewi", AuditAction.ENGAGEMENT_RECORDED, 0x09cd, 13, 1, true),
        activity(1_300, "Sari", AuditAction.CUSTOMERS_EXPORTED, 0, 0, 1_284, false),
        activity(1_500, "Sari", AuditAction.IMPORT_FINISHED, 0, 4, 4, true),
        activity(1_600, "Sari", AuditAction.IMPORT_STARTED, 0, 1, 0, false));
  }

  @Override
  public UndoChange.Outcome undo(ChangeSetId change) {
    undone.add(change);
    return new UndoChange.Outcome.Undone(Optional.empty());
  }

  @Override
  public KeyringReport keys() {
    return new KeyringReport(
        new KeyringReport.State.Open(
            new KeyFingerprint("3f2a-90bc-11d7-5e04"), KeyringReport.Protection.PASSPHRASE),
        Optional.empty(),
        List.of(new KeyringReport.Copy(Path.of("/srv/toko/brankas/k1"), true)),
        0,
        50_000,
        1_024);
  }

  @Override
  public List<Finding> findings() {
    return List.of(
        new Finding(FindingCode.SERVER_RUNS, Map.of("pid", "417")),
        new Finding(
            FindingCode.DISK_LOW,
            Map.of("freeMebibytes", "812", "path", "/srv/toko", "wantedMebibytes", "2048")));
  }

  private static Attention attention(
      int id, String source, Stream stream, Need need, long refused) {
    return new Attention(
        change(id), source, stream, need, new Counts(refused, 0, 0, 0, 0, refused));
  }

  private static Latest latest(
      int id, String source, ChangeSetState state, int minutes, Counts counts) {
    return new Latest(change(id), source, Stream.CUSTOMERS, state, ago(minutes), counts);
  }

  static Activity activity(
      int minutes,
      String actor,
      AuditAction action,
      int customer,
      int change,
      int items,
      boolean undoable) {
    return new Activity(
        ago(minutes),
        new OperatorName(actor),
        action,
        customer == 0 ? Optional.empty() : Optional.of(new CustomerId(new UUID(7, customer))),
        change == 0 ? Optional.empty() : Optional.of(change(change)),
        items,
        undoable,
        Optional.empty());
  }

  private static Activity reveal(int minutes, String actor, int customer) {
    return new Activity(
        ago(minutes),
        new OperatorName(actor),
        AuditAction.CUSTOMER_REVEALED,
        Optional.of(new CustomerId(new UUID(7, customer))),
        Optional.empty(),
        1,
        false,
        Optional.of(RevealReason.CALL_BACK));
  }

  static ChangeSetId change(int number) {
    return new ChangeSetId(new UUID(8, number));
  }

  private static Instant ago(int minutes) {
    return NOW.minus(Duration.ofMinutes(minutes));
  }
}

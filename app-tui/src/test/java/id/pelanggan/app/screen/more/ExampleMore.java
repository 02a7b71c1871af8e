package id.pelanggan.app.screen.more;

import id.pelanggan.application.activity.Activity;
import id.pelanggan.application.activity.ListActivity;
import id.pelanggan.application.activity.UndoChange;
import id.pelanggan.application.operation.ShopStatus;
import id.pelanggan.application.operation.Status;
import id.pelanggan.domain.access.OperatorName;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.audit.AuditPlace;
import id.pelanggan.domain.audit.RevealReason;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.operation.DatabaseReport;
import id.pelanggan.domain.operation.Finding;
import id.pelanggan.domain.operation.FindingCode;
import id.pelanggan.domain.operation.HomeReport;
import id.pelanggan.domain.operation.ServerReport;
import id.pelanggan.domain.settings.Settings;
import id.pelanggan.domain.vault.KeyFingerprint;
import id.pelanggan.domain.vault.KeyringReport;
import id.pelanggan.domain.vault.VaultError;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/** A home to look at; nobody in it exists. */
final class ExampleMore implements MoreSource {
  private static final Instant NOW = Instant.parse("2026-11-23T03:42:00Z");
  private static final Path HOME = Path.of("/srv/toko");
  private static final int ROWS = 450;

  final List<ChangeSetId> undone = new CopyOnWriteArrayList<>();
  final List<ListActivity.Scope> asked = new CopyOnWriteArrayList<>();
  private final boolean locked;
  private Settings settings = Settings.DEFAULT;

  ExampleMore(boolean locked) {
    this.locked = locked;
  }

  @Override
  public synchronized Settings settings() {
    return settings;
  }

  @Override
  public synchronized Settings change(UnaryOperator<Settings> change) {
    settings = change.apply(settings);
    return settings;
  }

  @Override
  public Status status() {
    return new Status(
        new ShopStatus.None(),
        new HomeReport(HOME, 412_000_000, 812_000_000),
        new ServerReport.Running(HOME, 417, 24_117, List.of()),
        new DatabaseReport("18.6", "004", 4, 398_000_000));
  }

  @Override
  public List<Finding> findings() {
    return List.of(
        new Finding(FindingCode.JDK_FITS, Map.of("version", "25", "path", "/opt/jdk")),
        new Finding(
            FindingCode.DISK_LOW,
            Map.of("freeMebibytes", "812", "path", "/srv/toko", "wantedMebibytes", "2048")),
        new Finding(FindingCode.HOME_FITS, Map.of("path", "/srv/toko")),
        new Finding(FindingCode.SERVER_RUNS, Map.of("pid", "417")));
  }

  @Override
  public KeyringReport keys() {
    KeyFingerprint fingerprint = new KeyFingerprint("3f2a-90bc-11d7-5e04");
    return new KeyringReport(
        locked
            ? new KeyringReport.State.Locked(VaultError.PASSPHRASE_MISSING)
            : new KeyringReport.State.Open(fingerprint, KeyringReport.Protection.PASSPHRASE),
        Optional.of(fingerprint),
        List.of(
            new KeyringReport.Copy(HOME.resolve("brankas/k1"), true),
            new KeyringReport.Copy(HOME.resolve("brankas/k2"), true)),
        3,
        50_000,
        1_024);
  }

  @Override
  public ListActivity.Page activities(ListActivity.Request request) {
    asked.add(request.scope());
    int from =
        request.after().map(place -> (int) place.event().getLeastSignificantBits()).orElse(0);
    List<Activity> page = new ArrayList<>();
    for (int row = from; row < Math.min(ROWS, from + request.limit()); row++) {
      page.add(activity(row));
    }
    int end = from + page.size();
    return new ListActivity.Page(
        page, end < ROWS ? Optional.of(new AuditPlace(new UUID(9, end))) : Optional.empty());
  }

  private static Activity activity(int row) {
    AuditAction action = AuditAction.values()[(row + 10) % AuditAction.values().length];
    boolean undoable = action == AuditAction.CUSTOMER_CHANGED;
    return new Activity(
        NOW.minus(Duration.ofMinutes(4 + row * 37L)),
        new OperatorName(row % 3 == 0 ? "Dewi" : "Sari"),
        action,
        action.name().startsWith("CUSTOMER_") || action == AuditAction.CHANGE_UNDONE
            ? Optional.of(new CustomerId(new UUID(7, 0xa1b0 + row)))
            : Optional.empty(),
        undoable ? Optional.of(new ChangeSetId(new UUID(8, row))) : Optional.empty(),
        1 + row * 3,
        undoable,
        action == AuditAction.CUSTOMER_REVEALED
            ? Optional.of(RevealReason.CALL_BACK)
            : Optional.empty());
  }

  @Override
  public UndoChange.Outcome undo(ChangeSetId change) {
    undone.add(change);
    return new UndoChange.Outcome.Undone(Optional.empty());
  }

  @Override
  public long customers() {
    return 2_000;
  }
}

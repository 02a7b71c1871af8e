package id.pelanggan.app.screen.more;

import id.pelanggan.app.screen.more.retention.CaseRow;
import id.pelanggan.app.screen.more.retention.HoldRow;
import id.pelanggan.app.screen.more.retention.RetentionSource;
import id.pelanggan.application.retention.ApproveRetention;
import id.pelanggan.application.retention.ChangePolicy;
import id.pelanggan.application.retention.PolicyView;
import id.pelanggan.application.retention.RetentionPlan;
import id.pelanggan.application.retention.SearchSensitive;
import id.pelanggan.application.retention.WarningToGive;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.OperatorId;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.customer.PostalAddress;
import id.pelanggan.domain.retention.CaseId;
import id.pelanggan.domain.retention.CaseState;
import id.pelanggan.domain.retention.FindingId;
import id.pelanggan.domain.retention.Hold;
import id.pelanggan.domain.retention.HoldId;
import id.pelanggan.domain.retention.RetentionCase;
import id.pelanggan.domain.retention.RetentionPolicy;
import id.pelanggan.domain.retention.RetentionRun;
import id.pelanggan.domain.retention.RetentionRunId;
import id.pelanggan.domain.retention.SensitiveFinding;
import id.pelanggan.domain.retention.SensitiveKind;
import id.pelanggan.domain.retention.SensitivePart;
import id.pelanggan.domain.retention.StartingPolicies;
import id.pelanggan.domain.retention.WarningMeans;
import id.pelanggan.domain.source.PurposeCode;
import id.pelanggan.domain.source.StartingPurposes;
import id.pelanggan.domain.source.Stream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** Retention of an invented shop; remembers what it was asked to do. */
final class ExampleRetention implements RetentionSource {
  private static final Instant NOW = Instant.parse("2026-11-23T03:42:00Z");
  private static final OperatorId SARI = new OperatorId(new UUID(5, 5));
  private static final RetentionRunId RUN = new RetentionRunId(new UUID(9, 1));
  private static final long CUSTOMERS = 48_210;

  final List<String> done = new CopyOnWriteArrayList<>();

  private static CustomerId customer(int number) {
    return new CustomerId(
        UUID.fromString(
            "01938000-0000-7000-8000-00000000" + String.format("%04x", 40960 + number)));
  }

  @Override
  public List<PolicyView> policies() {
    return StartingPolicies.all().stream()
        .map(policy -> new PolicyView(policy, Optional.empty(), Optional.empty(), List.of()))
        .toList();
  }

  @Override
  public RetentionPlan plan(RetentionPlan.Listener listener) {
    List<RetentionPolicy> policies = StartingPolicies.all();
    listener.report(policies.size(), policies.size());
    return new RetentionPlan(
        NOW,
        CUSTOMERS,
        policies.stream()
            .map(policy -> line(policy, policy.equals(policies.getFirst()) ? 3_284 : 0))
            .toList());
  }

  private static RetentionPlan.Line line(RetentionPolicy policy, long due) {
    return new RetentionPlan.Line(
        policy,
        due,
        due > 0 ? 12 : 0,
        due > 0 ? 31 : 0,
        due > 0 ? Map.of(CaseState.WARNED, 31L, CaseState.DONE, 902L) : Map.of(),
        due > 0
            ? List.of(
                new RetentionPlan.Sample(
                    customer(20), LocalDate.of(2026, 1, 4), Optional.of("Joko Purnomo")),
                new RetentionPlan.Sample(
                    customer(19), LocalDate.of(2026, 2, 17), Optional.of("Sri Wahyuni")))
            : List.of());
  }

  @Override
  public ApproveRetention.Outcome approve(OptionalLong repeated) {
    done.add("approve " + repeated);
    return new ApproveRetention.Outcome.Begun(
        new RetentionRun(
            RUN,
            new CallContext(SARI, StartingPurposes.ADMINISTRATION, NOW),
            CUSTOMERS,
            5,
            repeated,
            Map.of(StartingPolicies.all().getFirst().code(), 3_284L),
            Optional.empty(),
            0));
  }

  @Override
  public void change(ChangePolicy.Command command) {
    done.add("change " + command.period() + " " + command.grace() + " " + command.active());
  }

  @Override
  public List<CaseRow> cases() {
    RetentionCase due =
        RetentionCase.due(
            new CaseId(new UUID(8, 1)),
            customer(20),
            StartingPolicies.all().getFirst(),
            RUN,
            LocalDate.of(2026, 1, 4),
            NOW.minus(Duration.ofDays(12)));
    RetentionCase warned =
        due.warned(
            WarningMeans.EMAIL, NOW.plus(Duration.ofDays(18)), NOW.minus(Duration.ofDays(12)));
    return List.of(
        row(due.leftToPeople(NOW), Optional.of("Joko Purnomo")),
        row(warned, Optional.of("Sri Wahyuni")),
        row(
            warned.held(Optional.empty(), NOW.minus(Duration.ofDays(1))),
            Optional.of("Taufik Hidayat W.")),
        row(warned.ended(CaseState.RENEWED, NOW), Optional.of("Wulan Suryani")),
        row(warned.ended(CaseState.DONE, NOW), Optional.empty()));
  }

  private static CaseRow row(RetentionCase of, Optional<String> name) {
    return new CaseRow(of, name, Optional.of(StartingPolicies.all().getFirst()));
  }

  @Override
  public void keep(CustomerId customer) {
    done.add("keep");
  }

  @Override
  public List<WarningToGive> warnings() {
    return List.of(
        new WarningToGive(
            cases().getFirst().of(),
            "Joko Purnomo",
            List.of("+6280000120017"),
            List.of(),
            List.of(
                new PostalAddress(
                    "Jl. Contoh 12", "Coblong", "Bandung", "Jawa Barat", "40132", "Indonesia")),
            "Toko Rempah Bu Sari → Joko Purnomo"));
  }

  @Override
  public void warned(CaseId one, WarningMeans means) {
    done.add("warned " + means);
  }

  @Override
  public int print(Path file) {
    done.add("print " + file.getFileName());
    return 1;
  }

  @Override
  public List<HoldRow> holds() {
    return List.of(
        new HoldRow(
            hold(1, "UU KUP art. 29; 2026-114", Optional.of(LocalDate.of(2027, 12, 31))),
            Optional.of("Taufik Hidayat W.")),
        new HoldRow(hold(2, "PN Bandung 12/Pdt.G/2026", Optional.empty()), Optional.empty()));
  }

  private static Hold hold(int number, String citation, Optional<LocalDate> until) {
    return new Hold(
        new HoldId(new UUID(7, number)),
        customer(14 + number),
        Set.of(),
        until,
        citation,
        SARI,
        NOW.minus(Duration.ofDays(number * 40L)),
        Optional.empty());
  }

  @Override
  public Optional<CustomerId> find(String text) {
    return text.equals("Siti") ? Optional.of(customer(3)) : Optional.empty();
  }

  @Override
  public void hold(CustomerId customer, Optional<LocalDate> until, String citation) {
    done.add("hold " + until.map(LocalDate::toString).orElse("") + " " + citation);
  }

  @Override
  public void lift(HoldId hold) {
    done.add("lift");
  }

  @Override
  public List<SensitiveFinding> findings() {
    return List.of(
        finding(1, SensitiveKind.IDENTITY_NUMBER, SensitivePart.EXTRA),
        finding(2, SensitiveKind.HEALTH, SensitivePart.NOTE));
  }

  private static SensitiveFinding finding(int number, SensitiveKind kind, SensitivePart part) {
    return new SensitiveFinding(
        new FindingId(new UUID(10, number)),
        customer(number),
        new UUID(11, number),
        Stream.CUSTOMERS,
        part,
        kind,
        SensitiveFinding.State.OPEN,
        Optional.empty(),
        NOW.minus(Duration.ofDays(1)),
        Optional.empty());
  }

  @Override
  public SearchSensitive.Report search(SearchSensitive.Listener listener) {
    listener.report(10, 10, 2);
    return new SearchSensitive.Report(10, 2);
  }

  @Override
  public void clear(FindingId finding) {
    done.add("clear");
  }

  @Override
  public void retain(FindingId finding, PurposeCode purpose, String reason) {
    done.add("retain " + purpose.value() + " " + reason);
  }

  @Override
  public List<PurposeCode> purposes() {
    return List.of(StartingPurposes.SALES_AND_SERVICE, StartingPurposes.MARKETING);
  }

  @Override
  public Path home() {
    return Path.of("/srv/toko");
  }
}

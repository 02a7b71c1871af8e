package id.pelanggan.app.screen.more.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.screen.privacy.register.CustomerNames;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.purpose.ListPurposes;
import id.pelanggan.application.purpose.PurposeView;
import id.pelanggan.application.retention.ApproveRetention;
import id.pelanggan.application.retention.ChangePolicy;
import id.pelanggan.application.retention.ListCases;
import id.pelanggan.application.retention.PlaceHold;
import id.pelanggan.application.retention.PolicyView;
import id.pelanggan.application.retention.RetentionPlan;
import id.pelanggan.application.retention.SearchSensitive;
import id.pelanggan.application.retention.WarningToGive;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.retention.CaseId;
import id.pelanggan.domain.retention.FindingId;
import id.pelanggan.domain.retention.Hold;
import id.pelanggan.domain.retention.HoldId;
import id.pelanggan.domain.retention.PolicyCode;
import id.pelanggan.domain.retention.RetentionCase;
import id.pelanggan.domain.retention.RetentionPolicy;
import id.pelanggan.domain.retention.SensitiveFinding;
import id.pelanggan.domain.retention.WarningMeans;
import id.pelanggan.domain.source.PurposeCode;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** The use cases, asked in the name of whoever works here. */
public final class StoredRetention implements RetentionSource {
  private static final int SAMPLES = 5;
  private static final int MOST = 200;

  private final IdentifyOperator identifyOperator;
  private final RetentionUseCases useCases;
  private final ListPurposes listPurposes;
  private final CustomerNames names;

  @Inject
  public StoredRetention(
      IdentifyOperator identifyOperator,
      RetentionUseCases useCases,
      ListPurposes listPurposes,
      CustomerNames names) {
    this.identifyOperator = requireNonNull(identifyOperator, "identifyOperator is null");
    this.useCases = requireNonNull(useCases, "useCases is null");
    this.listPurposes = requireNonNull(listPurposes, "listPurposes is null");
    this.names = requireNonNull(names, "names is null");
  }

  @Override
  public List<PolicyView> policies() {
    return useCases.listPolicies().list(context());
  }

  @Override
  public RetentionPlan plan(RetentionPlan.Listener listener) {
    return useCases.planRetention().plan(context(), SAMPLES, listener);
  }

  @Override
  public ApproveRetention.Outcome approve(OptionalLong repeated) {
    return useCases
        .approveRetention()
        .approve(
            context(),
            new ApproveRetention.Command(Set.of(), ApproveRetention.USUAL_LIMIT, repeated));
  }

  @Override
  public void change(ChangePolicy.Command command) {
    useCases.changePolicy().change(context(), command);
  }

  @Override
  public List<CaseRow> cases() {
    List<RetentionCase> cases =
        useCases
            .listCases()
            .list(
                context(),
                new ListCases.Request(
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    Optional.empty(),
                    ListCases.Request.LONGEST))
            .cases();
    Map<CustomerId, String> known = names.of(cases.stream().map(RetentionCase::customer).toList());
    Map<PolicyCode, RetentionPolicy> policies =
        policies().stream()
            .map(PolicyView::policy)
            .collect(Collectors.toMap(RetentionPolicy::code, policy -> policy));
    return cases.stream()
        .sorted(Comparator.comparing((RetentionCase one) -> one.state().isOver()))
        .map(one ->
            new CaseRow(
                one,
                Optional.ofNullable(known.get(one.customer())),
                Optional.ofNullable(policies.get(one.policy()))))
        .toList();
  }

  @Override
  public void keep(CustomerId customer) {
    useCases.keepCustomer().keep(context(), customer);
  }

  @Override
  public List<WarningToGive> warnings() {
    return useCases.listWarningsToCall().list(context(), Optional.empty(), MOST);
  }

  @Override
  public void warned(CaseId one, WarningMeans means) {
    useCases.noteWarned().note(context(), one, means);
  }

  @Override
  public int print(Path file) {
    return useCases.exportWarnings().export(context(), file);
  }

  @Override
  public List<HoldRow> holds() {
    List<Hold> holds = useCases.listHolds().list(context());
    Map<CustomerId, String> known =
        names.of(holds.stream().limit(MOST).map(Hold::customer).toList());
    return holds.stream()
        .sorted(Comparator.comparing((Hold hold) -> hold.liftedAt().isPresent()))
        .map(hold -> new HoldRow(hold, Optional.ofNullable(known.get(hold.customer()))))
        .toList();
  }

  @Override
  public Optional<CustomerId> find(String text) {
    return names.find(text);
  }

  @Override
  public void hold(CustomerId customer, Optional<LocalDate> until, String citation) {
    useCases
        .placeHold()
        .place(context(), new PlaceHold.Command(customer, Set.of(), until, citation));
  }

  @Override
  public void lift(HoldId hold) {
    useCases.liftHold().lift(context(), hold);
  }

  @Override
  public List<SensitiveFinding> findings() {
    return useCases.listSensitive().list(context(), Optional.of(SensitiveFinding.State.OPEN), MOST);
  }

  @Override
  public SearchSensitive.Report search(SearchSensitive.Listener listener) {
    return useCases.searchSensitive().search(context(), listener);
  }

  @Override
  public void clear(FindingId finding) {
    useCases.clearSensitive().clear(context(), List.of(finding));
  }

  @Override
  public void retain(FindingId finding, PurposeCode purpose, String reason) {
    useCases.keepSensitive().keep(context(), finding, purpose, reason);
  }

  @Override
  public List<PurposeCode> purposes() {
    return listPurposes.list(context()).stream()
        .filter(PurposeView::active)
        .map(view -> view.purpose().code())
        .toList();
  }

  @Override
  public Path home() {
    return Path.of(System.getProperty("user.home"));
  }

  private CallContext context() {
    return identifyOperator.identify(StartingPurposes.ADMINISTRATION);
  }
}

package id.pelanggan.app.screen.more.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.retention.ApproveRetention;
import id.pelanggan.application.retention.ChangePolicy;
import id.pelanggan.application.retention.ClearSensitive;
import id.pelanggan.application.retention.ExportWarnings;
import id.pelanggan.application.retention.KeepCustomer;
import id.pelanggan.application.retention.KeepSensitive;
import id.pelanggan.application.retention.LiftHold;
import id.pelanggan.application.retention.ListCases;
import id.pelanggan.application.retention.ListHolds;
import id.pelanggan.application.retention.ListPolicies;
import id.pelanggan.application.retention.ListSensitive;
import id.pelanggan.application.retention.ListWarningsToCall;
import id.pelanggan.application.retention.NoteWarned;
import id.pelanggan.application.retention.PlaceHold;
import id.pelanggan.application.retention.PlanRetention;
import id.pelanggan.application.retention.SearchSensitive;
import jakarta.inject.Inject;

/** Everything that can be asked of retention. */
public record RetentionUseCases(
    ListPolicies listPolicies,
    PlanRetention planRetention,
    ApproveRetention approveRetention,
    ChangePolicy changePolicy,
    ListCases listCases,
    KeepCustomer keepCustomer,
    ListWarningsToCall listWarningsToCall,
    NoteWarned noteWarned,
    ExportWarnings exportWarnings,
    ListHolds listHolds,
    PlaceHold placeHold,
    LiftHold liftHold,
    ListSensitive listSensitive,
    SearchSensitive searchSensitive,
    ClearSensitive clearSensitive,
    KeepSensitive keepSensitive) {
  @Inject
  public RetentionUseCases {
    requireNonNull(listPolicies, "listPolicies is null");
    requireNonNull(planRetention, "planRetention is null");
    requireNonNull(approveRetention, "approveRetention is null");
    requireNonNull(changePolicy, "changePolicy is null");
    requireNonNull(listCases, "listCases is null");
    requireNonNull(keepCustomer, "keepCustomer is null");
    requireNonNull(listWarningsToCall, "listWarningsToCall is null");
    requireNonNull(noteWarned, "noteWarned is null");
    requireNonNull(exportWarnings, "exportWarnings is null");
    requireNonNull(listHolds, "listHolds is null");
    requireNonNull(placeHold, "placeHold is null");
    requireNonNull(liftHold, "liftHold is null");
    requireNonNull(listSensitive, "listSensitive is null");
    requireNonNull(searchSensitive, "searchSensitive is null");
    requireNonNull(clearSensitive, "clearSensitive is null");
    requireNonNull(keepSensitive, "keepSensitive is null");
  }
}

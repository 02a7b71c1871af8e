package id.pelanggan.app.screen.home;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.activity.Activity;
import id.pelanggan.application.activity.ListActivity;
import id.pelanggan.application.activity.ListActivity.Scope;
import id.pelanggan.application.activity.UndoChange;
import id.pelanggan.application.erasure.ListErasures;
import id.pelanggan.application.operation.Diagnose;
import id.pelanggan.application.request.CountOpenRequests;
import id.pelanggan.application.retention.ListCases;
import id.pelanggan.application.returning.CountHeldReturns;
import id.pelanggan.application.shop.CountShopCustomers;
import id.pelanggan.application.shop.CustomerFigures;
import id.pelanggan.application.shop.ImportFigures;
import id.pelanggan.application.shop.ReviewImports;
import id.pelanggan.application.shop.SpendingFigures;
import id.pelanggan.application.shop.SumSpending;
import id.pelanggan.application.sync.ConnectionView;
import id.pelanggan.application.sync.ListConnections;
import id.pelanggan.application.vault.ReportKeys;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.operation.Finding;
import id.pelanggan.domain.source.StartingPurposes;
import id.pelanggan.domain.vault.KeyringReport;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Asks the use cases. */
final class HomeUseCases implements HomeSource {
  private final IdentifyOperator identifyOperator;
  private final CountShopCustomers countShopCustomers;
  private final ReviewImports reviewImports;
  private final ListConnections listConnections;
  private final CountOpenRequests countOpenRequests;
  private final ListCases listCases;
  private final ListErasures listErasures;
  private final CountHeldReturns countHeldReturns;
  private final SumSpending sumSpending;
  private final ListActivity listActivity;
  private final UndoChange undoChange;
  private final ReportKeys reportKeys;
  private final Diagnose diagnose;

  @Inject
  HomeUseCases(
      IdentifyOperator identifyOperator,
      CountShopCustomers countShopCustomers,
      ReviewImports reviewImports,
      ListConnections listConnections,
      CountOpenRequests countOpenRequests,
      ListCases listCases,
      ListErasures listErasures,
      CountHeldReturns countHeldReturns,
      SumSpending sumSpending,
      ListActivity listActivity,
      UndoChange undoChange,
      ReportKeys reportKeys,
      Diagnose diagnose) {
    this.identifyOperator = requireNonNull(identifyOperator, "identifyOperator is null");
    this.countShopCustomers = requireNonNull(countShopCustomers, "countShopCustomers is null");
    this.reviewImports = requireNonNull(reviewImports, "reviewImports is null");
    this.listConnections = requireNonNull(listConnections, "listConnections is null");
    this.countOpenRequests = requireNonNull(countOpenRequests, "countOpenRequests is null");
    this.listCases = requireNonNull(listCases, "listCases is null");
    this.listErasures = requireNonNull(listErasures, "listErasures is null");
    this.countHeldReturns = requireNonNull(countHeldReturns, "countHeldReturns is null");
    this.sumSpending = requireNonNull(sumSpending, "sumSpending is null");
    this.listActivity = requireNonNull(listActivity, "listActivity is null");
    this.undoChange = requireNonNull(undoChange, "undoChange is null");
    this.reportKeys = requireNonNull(reportKeys, "reportKeys is null");
    this.diagnose = requireNonNull(diagnose, "diagnose is null");
  }

  @Override
  public CustomerFigures customers() {
    return countShopCustomers.count(context());
  }

  @Override
  public ImportFigures imports() {
    return reviewImports.review(context());
  }

  @Override
  public List<ConnectionView> connections() {
    return listConnections.list(context());
  }

  @Override
  public PrivacyFigures privacy() {
    CallContext context = context();
    return new PrivacyFigures(
        countOpenRequests.count(context),
        listCases
            .list(
                context,
                new ListCases.Request(
                    Optional.empty(),
                    Optional.empty(),
                    true,
                    Optional.empty(),
                    ListCases.Request.LONGEST))
            .cases()
            .size(),
        listErasures.list(context).stream()
            .filter(erasure -> erasure.finishedAt().isEmpty())
            .count(),
        countHeldReturns.count(context));
  }

  @Override
  public SpendingFigures spending() {
    return sumSpending.sum(context());
  }

  @Override
  public List<Activity> activities(Scope scope, int limit) {
    return listActivity
        .list(context(), new ListActivity.Request(scope, Optional.empty(), limit))
        .activities();
  }

  @Override
  public UndoChange.Outcome undo(ChangeSetId change) {
    return undoChange.undo(context(), change);
  }

  @Override
  public KeyringReport keys() {
    return reportKeys.report(context());
  }

  @Override
  public List<Finding> findings() {
    return diagnose.findings();
  }

  private CallContext context() {
    return identifyOperator.identify(StartingPurposes.SALES_AND_SERVICE);
  }
}

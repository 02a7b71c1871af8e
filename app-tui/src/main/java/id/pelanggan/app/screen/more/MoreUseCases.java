package id.pelanggan.app.screen.more;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.activity.ListActivity;
import id.pelanggan.application.activity.UndoChange;
import id.pelanggan.application.operation.Diagnose;
import id.pelanggan.application.operation.ReportStatus;
import id.pelanggan.application.operation.Status;
import id.pelanggan.application.settings.ChangeSettings;
import id.pelanggan.application.settings.ReadSettings;
import id.pelanggan.application.shop.CountShopCustomers;
import id.pelanggan.application.vault.ReportKeys;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.operation.Finding;
import id.pelanggan.domain.settings.Settings;
import id.pelanggan.domain.source.StartingPurposes;
import id.pelanggan.domain.vault.KeyringReport;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.UnaryOperator;

/** Asks the use cases. */
final class MoreUseCases implements MoreSource {
  private final IdentifyOperator identifyOperator;
  private final ReadSettings readSettings;
  private final ChangeSettings changeSettings;
  private final ReportStatus reportStatus;
  private final Diagnose diagnose;
  private final ReportKeys reportKeys;
  private final ListActivity listActivity;
  private final UndoChange undoChange;
  private final CountShopCustomers countShopCustomers;

  @Inject
  MoreUseCases(
      IdentifyOperator identifyOperator,
      ReadSettings readSettings,
      ChangeSettings changeSettings,
      ReportStatus reportStatus,
      Diagnose diagnose,
      ReportKeys reportKeys,
      ListActivity listActivity,
      UndoChange undoChange,
      CountShopCustomers countShopCustomers) {
    this.identifyOperator = requireNonNull(identifyOperator, "identifyOperator is null");
    this.readSettings = requireNonNull(readSettings, "readSettings is null");
    this.changeSettings = requireNonNull(changeSettings, "changeSettings is null");
    this.reportStatus = requireNonNull(reportStatus, "reportStatus is null");
    this.diagnose = requireNonNull(diagnose, "diagnose is null");
    this.reportKeys = requireNonNull(reportKeys, "reportKeys is null");
    this.listActivity = requireNonNull(listActivity, "listActivity is null");
    this.undoChange = requireNonNull(undoChange, "undoChange is null");
    this.countShopCustomers = requireNonNull(countShopCustomers, "countShopCustomers is null");
  }

  @Override
  public Settings settings() {
    return readSettings.read();
  }

  @Override
  public Settings change(UnaryOperator<Settings> change) {
    return changeSettings.change(change);
  }

  @Override
  public Status status() {
    return reportStatus.status();
  }

  @Override
  public List<Finding> findings() {
    return diagnose.findings();
  }

  @Override
  public KeyringReport keys() {
    return reportKeys.report(context());
  }

  @Override
  public ListActivity.Page activities(ListActivity.Request request) {
    return listActivity.list(context(), request);
  }

  @Override
  public UndoChange.Outcome undo(ChangeSetId change) {
    return undoChange.undo(identifyOperator.identify(StartingPurposes.SALES_AND_SERVICE), change);
  }

  @Override
  public long customers() {
    return countShopCustomers.count(context()).total();
  }

  private CallContext context() {
    return identifyOperator.identify(StartingPurposes.ADMINISTRATION);
  }
}

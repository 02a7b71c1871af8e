package id.pelanggan.app.screen.home;

import id.pelanggan.application.activity.Activity;
import id.pelanggan.application.activity.ListActivity.Scope;
import id.pelanggan.application.activity.UndoChange;
import id.pelanggan.application.shop.CustomerFigures;
import id.pelanggan.application.shop.ImportFigures;
import id.pelanggan.application.shop.SpendingFigures;
import id.pelanggan.application.sync.ConnectionView;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.operation.Finding;
import id.pelanggan.domain.vault.KeyringReport;
import java.util.List;

/** What Home asks for; each is called in the background. */
interface HomeSource {

  CustomerFigures customers();

  ImportFigures imports();

  List<ConnectionView> connections();

  PrivacyFigures privacy();

  SpendingFigures spending();

  List<Activity> activities(Scope scope, int limit);

  UndoChange.Outcome undo(ChangeSetId change);

  KeyringReport keys();

  List<Finding> findings();
}

package id.pelanggan.app.screen.more;

import id.pelanggan.application.activity.ListActivity;
import id.pelanggan.application.activity.UndoChange;
import id.pelanggan.application.operation.Status;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.operation.Finding;
import id.pelanggan.domain.settings.Settings;
import id.pelanggan.domain.vault.KeyringReport;
import java.util.List;
import java.util.function.UnaryOperator;

/** What the pages ask for; each is called in the background. */
interface MoreSource {

  Settings settings();

  Settings change(UnaryOperator<Settings> change);

  Status status();

  List<Finding> findings();

  KeyringReport keys();

  ListActivity.Page activities(ListActivity.Request request);

  UndoChange.Outcome undo(ChangeSetId change);

  long customers();
}

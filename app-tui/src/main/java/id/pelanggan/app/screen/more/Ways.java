package id.pelanggan.app.screen.more;

import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.intake.ChangeSetId;

/** Where screens lead to that do not know each other; called on the user interface's thread. */
public interface Ways {

  /** Shows a customer. */
  void customer(CustomerId customer);

  /** Shows the list of customers. */
  void customers();

  /** Shows an import. */
  void imported(ChangeSetId change);

  /** Begins to bring in a file. */
  void newImport();
}

package id.pelanggan.app.screen.customers;

import id.pelanggan.application.activity.UndoChange;
import id.pelanggan.application.customer.AddCustomer;
import id.pelanggan.application.customer.CustomerChange;
import id.pelanggan.domain.customer.ContactKey;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.engagement.Direction;
import id.pelanggan.domain.engagement.FeedbackKind;
import id.pelanggan.domain.engagement.InteractionKind;
import id.pelanggan.domain.intake.ChangeSetId;
import java.util.List;
import java.util.OptionalInt;

/** What is changed by hand, each with the change by which it can be undone. Everything may wait. */
interface Changes {

  AddCustomer.Added add(CustomerChange.Request request);

  ChangeSetId edit(CustomerId customer, CustomerChange.Request request);

  ChangeSetId merge(CustomerId customer, ContactKey keep, List<ContactKey> drop);

  /** It happened just now. */
  ChangeSetId record(CustomerId customer, InteractionKind kind, Direction direction, String text);

  /** It was said just now. */
  ChangeSetId record(CustomerId customer, FeedbackKind kind, OptionalInt score, String text);

  UndoChange.Outcome undo(ChangeSetId change);
}

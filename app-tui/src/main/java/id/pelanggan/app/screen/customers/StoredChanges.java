package id.pelanggan.app.screen.customers;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.activity.UndoChange;
import id.pelanggan.application.customer.AddCustomer;
import id.pelanggan.application.customer.CustomerChange;
import id.pelanggan.application.customer.EditCustomer;
import id.pelanggan.application.customer.MergeContactPoints;
import id.pelanggan.application.engagement.RecordFeedback;
import id.pelanggan.application.engagement.RecordInteraction;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.customer.ContactKey;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.engagement.Direction;
import id.pelanggan.domain.engagement.FeedbackKind;
import id.pelanggan.domain.engagement.InteractionKind;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalInt;

/** Changes customers of the home. */
final class StoredChanges implements Changes {
  private final IdentifyOperator identifyOperator;
  private final AddCustomer addCustomer;
  private final EditCustomer editCustomer;
  private final MergeContactPoints mergeContactPoints;
  private final RecordInteraction recordInteraction;
  private final RecordFeedback recordFeedback;
  private final UndoChange undoChange;

  @Inject
  StoredChanges(
      IdentifyOperator identifyOperator,
      AddCustomer addCustomer,
      EditCustomer editCustomer,
      MergeContactPoints mergeContactPoints,
      RecordInteraction recordInteraction,
      RecordFeedback recordFeedback,
      UndoChange undoChange) {
    this.identifyOperator = requireNonNull(identifyOperator, "identifyOperator is null");
    this.addCustomer = requireNonNull(addCustomer, "addCustomer is null");
    this.editCustomer = requireNonNull(editCustomer, "editCustomer is null");
    this.mergeContactPoints = requireNonNull(mergeContactPoints, "mergeContactPoints is null");
    this.recordInteraction = requireNonNull(recordInteraction, "recordInteraction is null");
    this.recordFeedback = requireNonNull(recordFeedback, "recordFeedback is null");
    this.undoChange = requireNonNull(undoChange, "undoChange is null");
  }

  @Override
  public AddCustomer.Added add(CustomerChange.Request request) {
    return addCustomer.add(context(), request);
  }

  @Override
  public ChangeSetId edit(CustomerId customer, CustomerChange.Request request) {
    return editCustomer.edit(context(), customer, request);
  }

  @Override
  public ChangeSetId merge(CustomerId customer, ContactKey keep, List<ContactKey> drop) {
    return mergeContactPoints.merge(context(), customer, keep, drop);
  }

  @Override
  public ChangeSetId record(
      CustomerId customer, InteractionKind kind, Direction direction, String text) {
    CallContext context = context();
    return recordInteraction
        .record(
            context, new RecordInteraction.Command(customer, kind, direction, context.at(), text))
        .change();
  }

  @Override
  public ChangeSetId record(
      CustomerId customer, FeedbackKind kind, OptionalInt score, String text) {
    CallContext context = context();
    return recordFeedback
        .record(context, new RecordFeedback.Command(customer, kind, score, context.at(), text))
        .change();
  }

  @Override
  public UndoChange.Outcome undo(ChangeSetId change) {
    return undoChange.undo(context(), change);
  }

  private CallContext context() {
    return identifyOperator.identify(StartingPurposes.SALES_AND_SERVICE);
  }
}

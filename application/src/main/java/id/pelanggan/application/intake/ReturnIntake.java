package id.pelanggan.application.intake;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.ChangeSets;
import id.pelanggan.application.port.HeldReturns.Held;
import id.pelanggan.application.port.Sources;
import id.pelanggan.application.port.TimeOrderedIds;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.intake.ChangeSet;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.intake.ChangeSetKind;
import id.pelanggan.domain.intake.ChangeSetState;
import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.vault.KeySlot;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Takes in who was held, once somebody decided that it is another person. */
public final class ReturnIntake {
  private final Intake intake;
  private final Returns returns;
  private final ChangeSets changeSets;
  private final Sources sources;
  private final Sealing sealing;
  private final TimeOrderedIds ids;

  @Inject
  ReturnIntake(
      Intake intake,
      Returns returns,
      ChangeSets changeSets,
      Sources sources,
      Sealing sealing,
      TimeOrderedIds ids) {
    this.intake = requireNonNull(intake, "intake is null");
    this.returns = requireNonNull(returns, "returns is null");
    this.changeSets = requireNonNull(changeSets, "changeSets is null");
    this.sources = requireNonNull(sources, "sources is null");
    this.sealing = requireNonNull(sealing, "sealing is null");
    this.ids = requireNonNull(ids, "ids is null");
  }

  /** In the transaction of the caller. */
  public void admit(CallContext context, Held held) {
    Source source = sources.find(held.source()).orElseThrow();
    ChangeSetId id = new ChangeSetId(ids.next());
    KeySlot slot = sealing.newSlot();
    changeSets.insert(
        new ChangeSet(
            id,
            source.id(),
            Stream.CUSTOMERS,
            ChangeSetKind.MANUAL,
            ChangeSetState.RUNNING,
            context,
            1,
            0,
            Counts.NONE,
            slot,
            new byte[0],
            Optional.empty()));
    Counts counts =
        intake.admit(
            new Delivery(id, slot, source, Stream.CUSTOMERS, context, List.of(returns.open(held))));
    changeSets.addPage(id, 1, 1, counts);
    changeSets.finish(id, 1, ChangeSetState.DONE, context.at());
  }
}

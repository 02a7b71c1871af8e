package id.pelanggan.application.intake;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.HeldReturns;
import id.pelanggan.application.port.HeldReturns.Held;
import id.pelanggan.application.port.TimeOrderedIds;
import id.pelanggan.application.port.Vault;
import id.pelanggan.domain.document.CustomerDocument;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.vault.KeySlot;
import id.pelanggan.domain.vault.SealPlace;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps who may be somebody who was erased, until an operator decides. */
public final class Returns {
  private static final String TABLE = "held_return";
  private static final String WHOLE = "whole";

  private final HeldReturns held;
  private final Sealing sealing;
  private final Vault vault;
  private final TimeOrderedIds ids;

  @Inject
  Returns(HeldReturns held, Sealing sealing, Vault vault, TimeOrderedIds ids) {
    this.held = requireNonNull(held, "held is null");
    this.sealing = requireNonNull(sealing, "sealing is null");
    this.vault = requireNonNull(vault, "vault is null");
    this.ids = requireNonNull(ids, "ids is null");
  }

  void hold(SourceId source, List<Arrival> arrivals, Instant at) {
    if (!arrivals.isEmpty()) {
      held.upsert(arrivals.stream().map(arrival -> seal(source, arrival, at)).toList());
    }
  }

  /** What the source says of whom is held. */
  public CustomerDocument open(Held one) {
    return (CustomerDocument)
        DocumentCodec.decode(vault.open(one.slot(), place(one.id()), one.sealed()));
  }

  private Held seal(SourceId source, Arrival arrival, Instant at) {
    UUID id = ids.next();
    KeySlot slot = vault.newSlot();
    CustomerDocument document = (CustomerDocument) arrival.document();
    return new Held(
        id,
        source,
        arrival.digest(),
        at,
        slot,
        vault.seal(slot, place(id), arrival.bytes()),
        document.details().contactPoints().stream()
            .filter(point -> !point.normalised().isEmpty())
            .map(sealing::contact)
            .collect(Collectors.toSet()));
  }

  private static SealPlace place(UUID id) {
    return new SealPlace(TABLE, id, id, WHOLE, 1);
  }
}

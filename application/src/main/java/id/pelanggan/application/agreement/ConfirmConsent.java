package id.pelanggan.application.agreement;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.PendingConsents;
import id.pelanggan.application.port.PendingConsents.Pending;
import id.pelanggan.application.port.Vault;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.consent.ConsentError;
import id.pelanggan.domain.consent.ConsentEventId;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.failure.PelangganException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Takes down what somebody confirmed by the link that was sent. */
public final class ConfirmConsent {
  private final PendingConsents pending;
  private final Vault vault;
  private final OwnActs ownActs;

  @Inject
  ConfirmConsent(PendingConsents pending, Vault vault, OwnActs ownActs) {
    this.pending = requireNonNull(pending, "pending is null");
    this.vault = requireNonNull(vault, "vault is null");
    this.ownActs = requireNonNull(ownActs, "ownActs is null");
  }

  /**
   * In the transaction of the caller, who has used the link up.
   *
   * @throws PelangganException {@link ConsentError#CONSENT_CONFIRMATION_ENDED}
   */
  public List<ConsentEventId> confirm(CallContext context, CustomerId customer, UUID id) {
    Pending found =
        pending
            .find(customer, id)
            .filter(waiting -> waiting.endsAt().isAfter(context.at()))
            .filter(waiting -> pending.delete(customer, id))
            .orElseThrow(() -> new PelangganException(ConsentError.CONSENT_CONFIRMATION_ENDED));
    byte[] said = vault.open(found.slot(), AskConfirmation.place(customer, id), found.sealed());
    return ownActs.record(context, PendingCodec.decode(customer, said));
  }
}

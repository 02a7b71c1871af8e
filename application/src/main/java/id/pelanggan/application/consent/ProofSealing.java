package id.pelanggan.application.consent;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.encoding.TextReader;
import id.pelanggan.application.encoding.TextWriter;
import id.pelanggan.application.port.Consents.SealedProof;
import id.pelanggan.application.port.Vault;
import id.pelanggan.domain.consent.ConsentEventId;
import id.pelanggan.domain.consent.ConsentProof;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.vault.KeySlot;
import id.pelanggan.domain.vault.SealPlace;
import jakarta.inject.Inject;

/** Seals what was written beside an entry under the customer's slot. */
public final class ProofSealing {
  private final Vault vault;

  @Inject
  ProofSealing(Vault vault) {
    this.vault = requireNonNull(vault, "vault is null");
  }

  SealedProof seal(KeySlot slot, CustomerId customer, ConsentEventId event, ConsentProof proof) {
    byte[] plain =
        new TextWriter().text(proof.place()).text(proof.evidence()).text(proof.guardian()).bytes();
    return new SealedProof(slot, vault.seal(slot, place(customer, event), plain));
  }

  /** What was written beside an entry. */
  public ConsentProof open(CustomerId customer, ConsentEventId event, SealedProof sealed) {
    TextReader plain =
        new TextReader(vault.open(sealed.slot(), place(customer, event), sealed.bytes()));
    return new ConsentProof(plain.text(), plain.text(), plain.text());
  }

  private static SealPlace place(CustomerId customer, ConsentEventId event) {
    return new SealPlace("consent_event", customer.value(), event.value(), "proof", 1);
  }
}

package id.pelanggan.application.disclosure;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.consent.ProofSealing;
import id.pelanggan.application.disclosure.AccessRecord.Node;
import id.pelanggan.application.port.Consents;
import id.pelanggan.application.port.Consents.Kept;
import id.pelanggan.domain.consent.ConsentEvent;
import id.pelanggan.domain.customer.CustomerId;
import jakarta.inject.Inject;

/** What the person agreed to: the whole ledger, and what was written beside each entry. */
final class ConsentLedger implements Section {
  private final Consents consents;
  private final ProofSealing sealing;
  private final SourceNames sources;

  @Inject
  ConsentLedger(Consents consents, ProofSealing sealing, SourceNames sources) {
    this.consents = requireNonNull(consents, "consents is null");
    this.sealing = requireNonNull(sealing, "sealing is null");
    this.sources = requireNonNull(sources, "sources is null");
  }

  @Override
  public Node read(CustomerId customer) {
    return new Node.Several(consents.list(customer).stream().map(this::entry).toList());
  }

  private Node entry(Kept kept) {
    ConsentEvent event = kept.event();
    Branch branch =
        new Branch()
            .put("purpose", event.key().topic().purpose().value())
            .put("channel", event.key().topic().channel())
            .put("act", event.act())
            .put("method", event.method())
            .put("occurredAt", event.occurredAt())
            .put("receivedAt", event.receivedAt())
            .put("endsAt", event.endsAt())
            .put("source", event.source().map(sources::name))
            .put(
                "notice",
                event
                    .notice()
                    .map(notice ->
                        notice.notice().value()
                            + " "
                            + notice.version()
                            + " "
                            + notice.language()
                            + " "
                            + notice.hash()));
    kept.sealed()
        .map(sealed -> sealing.open(event.customer(), event.id(), sealed))
        .ifPresent(proof ->
            branch
                .put("place", proof.place())
                .put("evidence", proof.evidence())
                .put("guardian", proof.guardian()));
    return branch.ours();
  }
}

package id.pelanggan.application.agreement;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.agreement.ConsentView.Entry;
import id.pelanggan.application.agreement.ConsentView.Told;
import id.pelanggan.application.consent.ProofSealing;
import id.pelanggan.application.customer.KnownCustomers;
import id.pelanggan.application.port.Consents;
import id.pelanggan.application.port.Consents.Kept;
import id.pelanggan.application.port.Operators;
import id.pelanggan.application.port.Outbox;
import id.pelanggan.application.port.Sources;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.application.vault.OpenKeys;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.OperatorId;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.consent.ConsentEvent;
import id.pelanggan.domain.consent.ConsentProof;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.customer.CustomerProfile;
import id.pelanggan.domain.outbox.MessageKind;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Shows what a customer agreed to, and how that came about; each time is noted. */
public final class ShowConsents {
  private final Gate gate;
  private final OpenKeys openKeys;
  private final Transactions transactions;
  private final Audit audit;
  private final KnownCustomers customers;
  private final Consents consents;
  private final OwnConsents ownConsents;
  private final ContactPoints contactPoints;
  private final ProofSealing sealing;
  private final Sources sources;
  private final Operators operators;
  private final Outbox outbox;

  @Inject
  ShowConsents(
      Gate gate,
      OpenKeys openKeys,
      Transactions transactions,
      Audit audit,
      KnownCustomers customers,
      Consents consents,
      OwnConsents ownConsents,
      ContactPoints contactPoints,
      ProofSealing sealing,
      Sources sources,
      Operators operators,
      Outbox outbox) {
    this.gate = requireNonNull(gate, "gate is null");
    this.openKeys = requireNonNull(openKeys, "openKeys is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.audit = requireNonNull(audit, "audit is null");
    this.customers = requireNonNull(customers, "customers is null");
    this.consents = requireNonNull(consents, "consents is null");
    this.ownConsents = requireNonNull(ownConsents, "ownConsents is null");
    this.contactPoints = requireNonNull(contactPoints, "contactPoints is null");
    this.sealing = requireNonNull(sealing, "sealing is null");
    this.sources = requireNonNull(sources, "sources is null");
    this.operators = requireNonNull(operators, "operators is null");
    this.outbox = requireNonNull(outbox, "outbox is null");
  }

  /**
   * @throws id.pelanggan.domain.failure.PelangganException {@code CUSTOMER_UNKNOWN}
   */
  public ConsentView show(CallContext context, CustomerId customer) {
    gate.require(context, Permission.SEE_CONSENTS);
    openKeys.require();
    return transactions.inTransaction(() -> {
      CustomerProfile profile = customers.profile(customer);
      List<Kept> ledger = consents.list(customer);
      ContactPoints.Known points = contactPoints.read(customer, profile);
      audit.note(context, AuditAction.CONSENTS_READ, customer, customer.value());
      return new ConsentView(
          customer,
          ownConsents.list(
              customer,
              points,
              state ->
                  ledger.stream()
                      .map(Kept::event)
                      .filter(event -> event.id().equals(state.decidedBy()))
                      .flatMap(event -> event.source().stream())
                      .findFirst()
                      .flatMap(sources::find),
              context.at()),
          ledger.reversed().stream().map(kept -> entry(kept, points)).toList(),
          outbox.list(customer).stream()
              .filter(message -> message.kind() == MessageKind.WITHDRAW)
              .map(this::told)
              .toList());
    });
  }

  private Entry entry(Kept kept, ContactPoints.Known points) {
    ConsentEvent event = kept.event();
    return new Entry(
        event.id(),
        event.key().topic(),
        event.key().contact().map(points::of),
        event.act(),
        event.method(),
        operator(event.actor()),
        event.occurredAt(),
        event.receivedAt(),
        event.endsAt(),
        event.source().flatMap(sources::find),
        event.notice(),
        kept.sealed()
            .map(sealed -> sealing.open(event.customer(), event.id(), sealed))
            .orElse(ConsentProof.NONE));
  }

  private Optional<String> operator(OperatorId actor) {
    return operators
        .findOwner()
        .filter(owner -> owner.id().equals(actor))
        .map(owner -> owner.name().value());
  }

  private Told told(Outbox.Message message) {
    return new Told(
        sources.find(message.source()), message.state(), message.createdAt(), message.settledAt());
  }
}

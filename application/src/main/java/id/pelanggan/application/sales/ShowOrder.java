package id.pelanggan.application.sales;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.intake.Archive;
import id.pelanggan.application.intake.Archive.Opened;
import id.pelanggan.application.port.Sources;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.document.OrderDocument;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.intake.IntakeError;
import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.source.Stream;
import jakarta.inject.Inject;
import java.util.List;

/** Opens the orders of one number; different sources may have the same. */
public final class ShowOrder {
  private final Gate gate;
  private final Audit audit;
  private final Transactions transactions;
  private final Archive archive;
  private final Sources sources;

  @Inject
  public ShowOrder(
      Gate gate, Audit audit, Transactions transactions, Archive archive, Sources sources) {
    this.gate = requireNonNull(gate, "gate is null");
    this.audit = requireNonNull(audit, "audit is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.archive = requireNonNull(archive, "archive is null");
    this.sources = requireNonNull(sources, "sources is null");
  }

  /**
   * Returns at least one.
   *
   * @throws PelangganException {@link IntakeError#ORDER_UNKNOWN} where no source has one
   */
  public List<OrderView> show(CallContext context, ExternalId number) {
    gate.require(context, Permission.SEE_ORDERS);
    return transactions.inTransaction(() -> {
      List<OrderView> found =
          archive.list(Stream.ORDERS, number).stream().map(order -> read(context, order)).toList();
      if (found.isEmpty()) {
        throw new PelangganException(IntakeError.ORDER_UNKNOWN);
      }
      return found;
    });
  }

  private OrderView read(CallContext context, Opened opened) {
    CustomerId customer = new CustomerId(opened.version().owner());
    audit.note(context, AuditAction.ORDER_READ, customer, opened.version().record());
    Source source = sources.find(opened.version().source()).orElseThrow();
    return new OrderView(customer, source, (OrderDocument) opened.document());
  }

  /** An order with where it came from. */
  public record OrderView(CustomerId customer, Source source, OrderDocument order) {}
}

package id.pelanggan.application.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Customers;
import id.pelanggan.application.port.Holds;
import id.pelanggan.application.port.TimeOrderedIds;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.intake.IntakeError;
import id.pelanggan.domain.purpose.DataKind;
import id.pelanggan.domain.retention.Hold;
import id.pelanggan.domain.retention.HoldId;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keeps data of a customer from being let go. */
public final class PlaceHold {
  private final Gate gate;
  private final Transactions transactions;
  private final Customers customers;
  private final Holds holds;
  private final Audit audit;
  private final TimeOrderedIds ids;

  @Inject
  PlaceHold(
      Gate gate,
      Transactions transactions,
      Customers customers,
      Holds holds,
      Audit audit,
      TimeOrderedIds ids) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.customers = requireNonNull(customers, "customers is null");
    this.holds = requireNonNull(holds, "holds is null");
    this.audit = requireNonNull(audit, "audit is null");
    this.ids = requireNonNull(ids, "ids is null");
  }

  /**
   * @throws PelangganException {@link IntakeError#CUSTOMER_UNKNOWN}
   */
  public Hold place(CallContext context, Command command) {
    gate.require(context, Permission.CHANGE_RETENTION);
    return transactions.inTransaction(() -> {
      CustomerId customer = command.customer();
      if (customers.listSlots(List.of(customer)).isEmpty()) {
        throw new PelangganException(
            IntakeError.CUSTOMER_UNKNOWN, Map.of("customer", customer.value().toString()));
      }
      Hold hold =
          new Hold(
              new HoldId(ids.next()),
              customer,
              command.kinds(),
              command.until(),
              command.citation(),
              context.actor(),
              context.at(),
              Optional.empty());
      holds.insert(hold);
      audit.note(context, AuditAction.HOLD_PLACED, customer, hold.id().value());
      return hold;
    });
  }

  /**
   * @param kinds what it keeps; everything where it is empty
   * @param until the last day; empty where somebody has to lift it
   * @param citation the statute or the case that asks for it: 1 to 200 characters, no name of
   *     anybody
   */
  public record Command(
      CustomerId customer, Set<DataKind> kinds, Optional<LocalDate> until, String citation) {
    public Command {
      requireNonNull(customer, "customer is null");
      kinds = Set.copyOf(kinds);
      requireNonNull(until, "until is null");
      requireNonNull(citation, "citation is null");
    }
  }
}

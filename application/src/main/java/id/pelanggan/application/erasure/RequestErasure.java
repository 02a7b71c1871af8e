package id.pelanggan.application.erasure;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.PersonalRows;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.erasure.Erasure;
import id.pelanggan.domain.erasure.ErasureCause;
import id.pelanggan.domain.erasure.ErasureDepth;
import id.pelanggan.domain.erasure.ErasureError;
import id.pelanggan.domain.erasure.ErasureReason;
import id.pelanggan.domain.failure.PelangganException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Begins an erasure that an operator decided; it can be cancelled for ten minutes. */
public final class RequestErasure {
  /** How long somebody can still change their mind. */
  static final Duration GRACE = Duration.ofMinutes(10);

  private final Gate gate;
  private final Transactions transactions;
  private final PersonalRows rows;
  private final Erasures erasures;

  @Inject
  public RequestErasure(
      Gate gate, Transactions transactions, PersonalRows rows, Erasures erasures) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.rows = requireNonNull(rows, "rows is null");
    this.erasures = requireNonNull(erasures, "erasures is null");
  }

  /**
   * @throws PelangganException {@link ErasureError#ERASURE_OF_NOBODY} where none of the customers
   *     is there, {@link ErasureError#ERASURE_COUNT_DIFFERS} where another number was typed than
   *     there are
   */
  public Erasure request(CallContext context, Request request) {
    gate.require(context, Permission.ERASE_CUSTOMERS);
    return transactions.inTransaction(() -> {
      int present = rows.listPresent(request.customers()).size();
      if (present > 0 && present != request.typed()) {
        throw new PelangganException(
            ErasureError.ERASURE_COUNT_DIFFERS, Map.of("customers", String.valueOf(present)));
      }
      return erasures.begin(
          context,
          request.customers(),
          request.depth(),
          ErasureCause.OPERATOR,
          Optional.empty(),
          request.reason(),
          context.at().plus(GRACE));
    });
  }

  /**
   * @param typed how many customers whoever asks believes to let go
   */
  public record Request(
      Set<CustomerId> customers, ErasureDepth depth, ErasureReason reason, int typed) {
    public Request {
      customers = Set.copyOf(customers);
      requireNonNull(depth, "depth is null");
      requireNonNull(reason, "reason is null");
    }
  }
}

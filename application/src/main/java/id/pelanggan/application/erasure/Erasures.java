package id.pelanggan.application.erasure;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.port.ErasureBook;
import id.pelanggan.application.port.PersonalRows;
import id.pelanggan.application.port.TimeOrderedIds;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.erasure.Erasure;
import id.pelanggan.domain.erasure.ErasureCause;
import id.pelanggan.domain.erasure.ErasureDepth;
import id.pelanggan.domain.erasure.ErasureError;
import id.pelanggan.domain.erasure.ErasureId;
import id.pelanggan.domain.erasure.ErasureReason;
import id.pelanggan.domain.erasure.ErasureState;
import id.pelanggan.domain.failure.PelangganException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Begins erasures; {@link WorkOffErasures} does them. */
public final class Erasures {
  /**
   * So many customers are let go in one step: the keyring's file is written once for all of them.
   */
  static final int BATCH = 1_000;

  private final ErasureBook book;
  private final PersonalRows rows;
  private final TimeOrderedIds ids;
  private final Audit audit;

  @Inject
  public Erasures(ErasureBook book, PersonalRows rows, TimeOrderedIds ids, Audit audit) {
    this.book = requireNonNull(book, "book is null");
    this.rows = requireNonNull(rows, "rows is null");
    this.ids = requireNonNull(ids, "ids is null");
    this.audit = requireNonNull(audit, "audit is null");
  }

  /**
   * Notes the intent, in the transaction of the caller. From its time on it is worked off, whatever
   * process is there; until then it can be cancelled.
   *
   * @param causeId the request or the run of retention; empty where an operator decided it
   * @param notBefore ten minutes away where a person can still change their mind
   * @throws PelangganException {@link ErasureError#ERASURE_OF_NOBODY} where none of them is there
   */
  public ErasureId begin(
      CallContext context,
      Collection<CustomerId> customers,
      ErasureDepth depth,
      ErasureCause cause,
      Optional<UUID> causeId,
      Instant notBefore) {
    ErasureReason reason =
        switch (cause) {
          case REQUEST -> ErasureReason.ASKED;
          case RETENTION -> ErasureReason.POLICY;
          case OPERATOR, PUT_BACK -> ErasureReason.NOT_NEEDED;
        };
    return begin(context, customers, depth, cause, causeId, reason, notBefore).id();
  }

  Erasure begin(
      CallContext context,
      Collection<CustomerId> customers,
      ErasureDepth depth,
      ErasureCause cause,
      Optional<UUID> causeId,
      ErasureReason reason,
      Instant notBefore) {
    Set<CustomerId> present = rows.listPresent(customers);
    if (present.isEmpty()) {
      throw new PelangganException(ErasureError.ERASURE_OF_NOBODY);
    }
    Erasure erasure =
        new Erasure(
            new ErasureId(ids.next()),
            depth,
            cause,
            causeId,
            reason,
            context,
            notBefore,
            ErasureState.PLANNED,
            present.size(),
            0,
            0,
            Optional.empty());
    book.insert(erasure, batches(present));
    audit.note(context, AuditAction.ERASURE_BEGUN, erasure.id().value(), present.size());
    return erasure;
  }

  /** In the order of the ids, which is roughly that of the pages on which their rows lie. */
  private static List<Set<CustomerId>> batches(Set<CustomerId> customers) {
    Set<UUID> sorted = new TreeSet<>();
    customers.forEach(customer -> sorted.add(customer.value()));
    List<Set<CustomerId>> batches = new ArrayList<>();
    for (UUID id : sorted) {
      if (batches.isEmpty() || batches.getLast().size() == BATCH) {
        batches.add(new LinkedHashSet<>());
      }
      batches.getLast().add(new CustomerId(id));
    }
    return batches;
  }
}

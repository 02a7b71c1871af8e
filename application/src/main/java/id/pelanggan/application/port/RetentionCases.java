package id.pelanggan.application.port;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.retention.CaseId;
import id.pelanggan.domain.retention.CaseState;
import id.pelanggan.domain.retention.PolicyCode;
import id.pelanggan.domain.retention.RetentionCase;
import id.pelanggan.domain.retention.RetentionEvent;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What retention does with each customer. Cases stay when the customer is gone, as evidence. */
public interface RetentionCases {
  void insert(List<RetentionCase> cases);

  /** Stores it over what was stored. */
  void update(RetentionCase changed);

  void insertEvents(List<RetentionEvent> events);

  /**
   * Takes some whose time has come, so that nobody else takes them before {@code until}: at most
   * {@code limit}, the longest due first.
   */
  List<RetentionCase> claim(Instant now, Instant until, int limit);

  /** Those of the ids, as they are now; nobody else changes them before the transaction ends. */
  List<RetentionCase> lock(Collection<CaseId> ids);

  Optional<RetentionCase> find(CaseId id);

  /** Every one of a customer, the newest first. */
  List<RetentionCase> list(CustomerId customer);

  /** Every step with a customer, the newest first. */
  List<RetentionEvent> listEvents(CustomerId customer);

  /** The next ones in the order of their ids; at most {@code limit}. */
  List<RetentionCase> list(Filter filter, Optional<CaseId> after, int limit);

  /** How many are in each state, by policy. */
  Map<PolicyCode, Map<CaseState, Long>> count();

  /** Lets those of a customer that are held be looked at again. */
  void wake(CustomerId customer, Instant at);

  /**
   * @param byHand whether only those for whom somebody has to call or write
   */
  record Filter(Optional<CaseState> state, Optional<PolicyCode> policy, boolean byHand) {
    public static final Filter ALL = new Filter(Optional.empty(), Optional.empty(), false);
    public static final Filter BY_HAND = new Filter(Optional.empty(), Optional.empty(), true);

    public Filter {
      requireNonNull(state, "state is null");
      requireNonNull(policy, "policy is null");
    }
  }
}

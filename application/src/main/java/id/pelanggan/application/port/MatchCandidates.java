package id.pelanggan.application.port;

import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.sync.MatchReason;
import java.time.Instant;
import java.util.Collection;

/**
 * Pairs of customers who may be one person. Nothing is merged because of one; somebody has to look
 * at it.
 */
public interface MatchCandidates {
  /**
   * A contact point that more customers than this have says nothing: it is a shop's or a firm's.
   */
  int MOST_SHARING = 10;

  /**
   * Finds other customers, walk-ins aside, who have a contact point of these, and stores the pairs
   * that are not known yet.
   *
   * @param customers who are stored with their contact points
   * @return how many pairs are new
   */
  int find(Collection<CustomerId> customers, ChangeSetId changeSet, Instant at);

  /** Stores a pair that a source named, unless it is known or both are one. */
  void add(CustomerId one, CustomerId other, MatchReason reason, ChangeSetId changeSet, Instant at);

  /** Forgets the pairs that came to be known with a change set, which is withdrawn. */
  void deleteAll(ChangeSetId changeSet);

  long count();
}

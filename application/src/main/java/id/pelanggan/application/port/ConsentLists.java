package id.pelanggan.application.port;

import id.pelanggan.domain.consent.ConsentKey;
import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.consent.EndNotice;
import id.pelanggan.domain.consent.Standing;
import id.pelanggan.domain.customer.CustomerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Consents of many customers: counted, and those whose time is over or nearly so. */
public interface ConsentLists {

  /** Of whole channels; what ended before that time counts as expired. */
  List<Count> count(Instant at);

  /** Customers with a grant that ended by then and is not noted as expired; at most so many. */
  List<CustomerId> listEnded(Instant at, int limit);

  /** Grants that end after one time and by another, the first to end first. */
  List<Ending> listEnding(Instant after, Instant until, int limit);

  /** As {@link #listEnding}, those that nobody has begun to tell since a time, or told. */
  List<Ending> listUntold(Instant after, Instant until, Instant begunSince, int limit);

  /**
   * Notes what became of telling the customer.
   *
   * @param begunSince who begins takes over what was begun before that time
   * @return false where it was told, or somebody else is at it
   */
  boolean note(Ending ending, EndNotice notice, Instant at, Instant begunSince);

  record Count(ConsentTopic topic, Standing standing, long customers) {}

  record Ending(CustomerId customer, ConsentKey key, Instant endsAt, Optional<EndNotice> notice) {}
}

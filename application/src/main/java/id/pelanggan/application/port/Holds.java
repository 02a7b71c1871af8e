package id.pelanggan.application.port;

import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.retention.Hold;
import id.pelanggan.domain.retention.HoldId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** What must not be let go yet, by decision of somebody or by a statute. */
public interface Holds {

  void insert(Hold hold);

  /** Ends a hold; where there is none, nothing happens. */
  void lift(HoldId hold, CallContext context);

  /** Those in force at a time, of these customers. */
  List<Hold> list(Collection<CustomerId> customers, Instant at);

  /** Every one that was ever placed, the newest first. */
  List<Hold> listAll();
}

package id.pelanggan.application.sync;

import java.time.Duration;

/**
 * How long a process has a connection for itself.
 *
 * @param lease how long after its last sign of life another process may go on with its work
 * @param sign how often it gives one while it waits for the source
 */
public record SyncPace(Duration lease, Duration sign) {
  /** A process that says nothing for a minute is thought to be dead. */
  public static final SyncPace DEFAULT =
      new SyncPace(Duration.ofSeconds(60), Duration.ofSeconds(10));

  public SyncPace {
    if (!sign.isPositive() || lease.compareTo(sign.multipliedBy(2)) < 0) {
      throw new IllegalArgumentException("a lease outlasts two signs of life");
    }
  }
}

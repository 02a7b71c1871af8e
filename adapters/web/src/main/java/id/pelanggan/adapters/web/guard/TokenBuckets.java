package id.pelanggan.adapters.web.guard;

import static java.util.Objects.requireNonNull;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How often each of many may do something: a bucket that fills evenly and holds a few at once. It
 * remembers only the latest so many; whoever is forgotten begins with a full bucket.
 */
public final class TokenBuckets {
  private static final double NANOS = 1e9;

  private final double perSecond;
  private final int burst;
  private final int remembered;
  private final LongSupplier nanos;
  private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true);

  /**
   * @param nanos time that passes, as {@link System#nanoTime}
   */
  public TokenBuckets(double perSecond, int burst, int remembered, LongSupplier nanos) {
    this.perSecond = perSecond;
    this.burst = burst;
    this.remembered = remembered;
    this.nanos = requireNonNull(nanos, "nanos is null");
  }

  /**
   * Takes one.
   *
   * @return false where none is left
   */
  public synchronized boolean take(String who) {
    long now = nanos.getAsLong();
    Bucket bucket = buckets.getOrDefault(who, new Bucket(burst, now)).at(now, perSecond, burst);
    boolean allowed = bucket.left >= 1;
    buckets.put(who, allowed ? new Bucket(bucket.left - 1, now) : bucket);
    if (buckets.size() > remembered) {
      Iterator<String> eldest = buckets.keySet().iterator();
      eldest.next();
      eldest.remove();
    }
    return allowed;
  }

  /** How many are remembered now. */
  synchronized int size() {
    return buckets.size();
  }

  private record Bucket(double left, long since) {
    Bucket at(long now, double perSecond, int burst) {
      return new Bucket(Math.min(burst, left + (now - since) / NANOS * perSecond), now);
    }
  }
}

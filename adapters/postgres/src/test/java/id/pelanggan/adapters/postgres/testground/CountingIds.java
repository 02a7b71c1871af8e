package id.pelanggan.adapters.postgres.testground;

import id.pelanggan.application.port.TimeOrderedIds;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Ids in order, the same ones in each run. */
final class CountingIds implements TimeOrderedIds {
  private final AtomicLong last = new AtomicLong();

  @Override
  public UUID next() {
    return new UUID(0x7000, last.incrementAndGet());
  }
}

package id.pelanggan.testkit;

import id.pelanggan.spi.ConnectorException;
import id.pelanggan.spi.FailureKind;
import id.pelanggan.spi.TimeRange;
import id.pelanggan.spi.record.StreamKind;
import id.pelanggan.spi.setup.Secret;
import id.pelanggan.spi.setup.Settings;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** A source in memory, with customers alone. */
final class MemorySource implements SourceScript {
  static final String TOKEN = "token-of-memory";
  static final String NAME = "Weningsih";

  private final TreeMap<String, Row> rows = new TreeMap<>();
  private final AtomicLong calls = new AtomicLong();
  private final CountDownLatch never = new CountDownLatch(1);
  private volatile @Nullable Trouble trouble;
  private final Instant now;

  MemorySource(Instant now) {
    this.now = now;
  }

  /** A call of the connector: what was changed from a time on, in the order of the changes. */
  synchronized List<Row> ask(String token, Instant from) {
    calls.incrementAndGet();
    if (!token.equals(TOKEN)) {
      throw new ConnectorException(FailureKind.CREDENTIALS_REFUSED, "");
    }
    List<Row> found =
        new ArrayList<>(
            rows.values().stream().filter(row -> !row.changed().isBefore(from)).toList());
    found.sort(Comparator.comparing(Row::changed).thenComparing(Row::id));
    return found;
  }

  /** What goes wrong with a page, if anything; what happens once is over then. */
  Optional<Trouble> meet() {
    Trouble met = trouble;
    if (met != null && !met.isLasting()) {
      trouble = null;
    }
    return Optional.ofNullable(met);
  }

  void hang(boolean heedsInterruption) {
    calls.incrementAndGet();
    try {
      never.await();
    } catch (InterruptedException e) {
      if (!heedsInterruption) {
        hang(false);
        return;
      }
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    }
  }

  @Override
  public Settings settings() {
    return new Settings(Map.of(), Map.of("token", new Secret(TOKEN)));
  }

  @Override
  public Settings settingsWithWrongCredentials() {
    return new Settings(Map.of(), Map.of("token", new Secret("another")));
  }

  @Override
  public Set<StreamKind> streams() {
    return EnumSet.of(StreamKind.CUSTOMERS);
  }

  @Override
  public void add(StreamKind stream, int records) {
    for (int number = 0; number < records; number++) {
      put(now.minus(Duration.ofDays(8 + 700L * number / records)));
    }
  }

  @Override
  public void addTied(StreamKind stream, int records) {
    for (int number = 0; number < records; number++) {
      put(now.minus(Duration.ofDays(30)));
    }
  }

  @Override
  public String addOne(StreamKind stream, Duration ago) {
    return put(now.minus(ago));
  }

  @Override
  public synchronized void change(StreamKind stream, String id) {
    rows.put(id, new Row(id, now, false));
  }

  @Override
  public synchronized void delete(StreamKind stream, String id) {
    rows.put(id, new Row(id, now, true));
  }

  /** Whether there was one. */
  synchronized boolean erase(String id) {
    calls.incrementAndGet();
    Row row = rows.get(id);
    if (row == null || row.deleted()) {
      return false;
    }
    delete(StreamKind.CUSTOMERS, id);
    return true;
  }

  @Override
  public boolean marksDeleted(StreamKind stream) {
    return true;
  }

  @Override
  public Duration lateness(StreamKind stream) {
    return MemoryConnector.OVERLAP;
  }

  @Override
  public synchronized Set<String> ids(StreamKind stream) {
    return new TreeSet<>(
        rows.values().stream().filter(row -> !row.deleted()).map(Row::id).toList());
  }

  @Override
  public synchronized Set<String> ids(StreamKind stream, TimeRange range) {
    return new TreeSet<>(
        rows.values().stream().filter(row -> row.isIn(range)).map(Row::id).toList());
  }

  @Override
  public Set<Trouble> troubles() {
    return EnumSet.of(
        Trouble.BUSY_ONCE,
        Trouble.BUSY,
        Trouble.RATE_LIMITED_LONG,
        Trouble.EMPTY_PAGE,
        Trouble.NO_ANSWER);
  }

  @Override
  public void fail(Trouble next) {
    trouble = next;
  }

  @Override
  public void recover() {
    trouble = null;
  }

  @Override
  public long calls() {
    return calls.get();
  }

  @Override
  public List<String> confidential() {
    return List.of(TOKEN, NAME);
  }

  @Override
  public void close() {
    never.countDown();
  }

  private synchronized String put(Instant changed) {
    String id = "C-" + (1_000 + rows.size());
    rows.put(id, new Row(id, changed, false));
    return id;
  }

  record Row(String id, Instant changed, boolean deleted) {
    boolean isIn(TimeRange range) {
      return !changed.isBefore(range.from()) && changed.isBefore(range.to());
    }
  }
}

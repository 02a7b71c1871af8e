package id.pelanggan.adapters.index.memory;

import static java.util.Objects.requireNonNullElseGet;

import id.pelanggan.adapters.index.text.AskedWord;
import id.pelanggan.adapters.index.text.Question;
import id.pelanggan.adapters.index.text.Terms;
import id.pelanggan.application.port.SearchIndex;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.search.SearchError;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * The index in flat arrays. A question looks through the vocabulary for words that fit, which are
 * few compared to customers, and then at the customers who have them.
 *
 * <p>Whoever changes it holds this object's monitor, and the lock's writing side for the moments of
 * each change: searches run between these. Saving needs no lock, as nobody else changes anything.
 */
public final class MemoryIndex implements SearchIndex {
  /** Kept for the next searches; they are large. */
  private static final int IDLE_SCORES = 2;

  /** So many are put in while searches wait. */
  private static final int BATCH = 500;

  private final long limit;
  private final ReadWriteLock lock = new ReentrantReadWriteLock(true);
  private final BlockingQueue<Scores> idle = new ArrayBlockingQueue<>(IDLE_SCORES);
  private Contents contents = new Contents();

  /**
   * @param limit how many bytes of memory it may take
   */
  public MemoryIndex(long limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("limit is not positive: " + limit);
    }
    this.limit = limit;
  }

  @Override
  public synchronized void put(Collection<Entry> entries) {
    if (!tryPut(entries)) {
      change(contents::compact);
      if (!tryPut(entries)) {
        long bytes = contents.bytes();
        change(contents::compact);
        throw tooLarge(bytes);
      }
    }
    tidy();
  }

  @Override
  public synchronized void remove(Collection<CustomerId> customers) {
    change(() -> customers.forEach(contents::forget));
    tidy();
  }

  @Override
  public synchronized void clear() {
    change(() -> contents = new Contents());
    idle.clear();
  }

  @Override
  public List<Hit> find(String text, Optional<Hit> after, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("limit is not positive: " + limit);
    }
    List<AskedWord> words = Question.words(text);
    return words.isEmpty() ? List.of() : read(() -> find(words, after, limit));
  }

  @Override
  public int count() {
    return read(() -> contents.count());
  }

  @Override
  public long bytes() {
    return read(() -> contents.bytes()) + idle.stream().mapToLong(Scores::bytes).sum();
  }

  @Override
  public long limit() {
    return limit;
  }

  @Override
  public synchronized void save(OutputStream out) throws IOException {
    if (contents.hasGaps()) {
      change(contents::compact);
    }
    contents.write(new FlatWriter(out));
  }

  @Override
  public synchronized void load(InputStream in) throws IOException {
    clear();
    Contents read = Contents.read(new FlatReader(in, limit));
    change(() -> contents = read);
  }

  private List<Hit> find(List<AskedWord> words, Optional<Hit> after, int limit) {
    Scores scores = requireNonNullElseGet(idle.poll(), Scores::new);
    Page page = new Page(contents.ordinals(), after, limit);
    new Search(contents, scores).find(words, page);
    boolean _ = idle.offer(scores);
    return page.hits();
  }

  /** Whether there was room for all; where not, nothing has changed but for the memory taken. */
  private boolean tryPut(Collection<Entry> entries) {
    List<Contents.Change> changes = new ArrayList<>(entries.size());
    List<Terms> batch = new ArrayList<>(BATCH);
    Iterator<Entry> left = entries.iterator();
    while (left.hasNext()) {
      batch.add(Terms.of(left.next()));
      if (batch.size() == BATCH || !left.hasNext()) {
        change(() -> batch.forEach(terms -> changes.add(contents.put(terms))));
        batch.clear();
      }
      if (contents.bytes() > limit) {
        change(() -> changes.reversed().forEach(contents::undo));
        return false;
      }
    }
    return true;
  }

  /** Erased people's words go with all who are gone. */
  private void tidy() {
    if (contents.hasManyGaps()) {
      change(contents::compact);
    }
  }

  private PelangganException tooLarge(long bytes) {
    return new PelangganException(
        SearchError.SEARCH_TOO_LARGE,
        Map.of("bytes", String.valueOf(bytes), "limit", String.valueOf(limit)));
  }

  private <T> T read(Supplier<T> reading) {
    lock.readLock().lock();
    try {
      return reading.get();
    } finally {
      lock.readLock().unlock();
    }
  }

  private void change(Runnable changing) {
    lock.writeLock().lock();
    try {
      changing.run();
    } finally {
      lock.writeLock().unlock();
    }
  }
}

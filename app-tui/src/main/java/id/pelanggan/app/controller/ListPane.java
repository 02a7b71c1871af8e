package id.pelanggan.app.controller;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.failure.PelangganException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A list of any length of which only a window is in memory: pages that follow on one another, read
 * in the background when the cursor comes near their end. What was seen stays until its replacement
 * is here.
 *
 * @param <T> a row
 * @param <K> where the page behind a row begins
 */
public final class ListPane<T, K> {
  private static final int NEAR = 60;
  private static final int PAGES_KEPT = 10;

  private final Pages<T, K> source;
  private final Latest loading;
  private final List<Span<T, K>> spans = new ArrayList<>();
  private int index;
  private int top;
  private int page = 1;
  private boolean begun;
  private @Nullable PelangganException failure;

  public ListPane(Desk desk, Pages<T, K> source) {
    this.source = requireNonNull(source, "source is null");
    this.loading = new Latest(desk);
  }

  /** Reads it from the beginning; the cursor goes to the first row. */
  public void restart() {
    load(true);
  }

  /** Reads it again; the cursor stays at its row's number. */
  public void refresh() {
    load(false);
  }

  private void load(boolean first) {
    begun = true;
    failure = null;
    loading.ask(
        () -> source.load(Optional.empty()),
        loaded -> {
          spans.clear();
          spans.add(new Span<>(0, loaded.rows().size(), Optional.empty(), loaded));
          if (first) {
            index = 0;
            top = 0;
          }
          index = Math.clamp(index, 0, Math.max(0, count() - 1));
          failure = null;
          prefetch();
        },
        this::fail);
  }

  private void fail(PelangganException why) {
    failure = why;
  }

  /** How many rows are known; more may follow. */
  public int count() {
    return spans.isEmpty() ? 0 : spans.getLast().end();
  }

  /** Whether no row follows the known ones. */
  public boolean isComplete() {
    return !spans.isEmpty() && spans.getLast().next().isEmpty();
  }

  /** Whether something is being read. */
  public boolean isLoading() {
    return loading.isBusy();
  }

  /** Whether it was read at least once, or failed to be. */
  public boolean isKnown() {
    return begun && (!spans.isEmpty() || failure != null);
  }

  public Optional<PelangganException> failure() {
    return Optional.ofNullable(failure);
  }

  /** The number of the row under the cursor, from 0. */
  public int index() {
    return index;
  }

  /** The number of the first row that is seen. */
  public int top() {
    return top;
  }

  public Optional<T> current() {
    return row(index);
  }

  /** Empty where there is none, or where it has to be read again first. */
  public Optional<T> row(int number) {
    for (Span<T, K> span : spans.reversed()) {
      if (number >= span.start && number < span.end()) {
        return span.row(number);
      }
    }
    return Optional.empty();
  }

  public void move(Move move) {
    select(move.from(index, count(), page));
  }

  /** Puts the cursor on a row. */
  public void select(int number) {
    index = Math.clamp(number, 0, Math.max(0, count() - 1));
    prefetch();
  }

  /**
   * Tells how many rows are seen, before they are drawn.
   *
   * @return the number of the first of them
   */
  public int fit(int rows) {
    page = Math.max(1, rows);
    top = Math.clamp(top, Math.max(0, index - page + 1), index);
    return top;
  }

  /** Scrolls, as a wheel does: the cursor follows. */
  public void scroll(int lines) {
    top = Math.clamp((long) top + lines, 0, Math.max(0, count() - 1));
    index = Math.clamp(index, top, Math.max(top, Math.min(count(), top + page) - 1));
    prefetch();
  }

  private void prefetch() {
    if (loading.isBusy() || spans.isEmpty()) {
      return;
    }
    Optional<Span<T, K>> missing =
        spans.stream()
            .filter(span -> span.page == null)
            .filter(span -> span.start < index + NEAR && span.end() > index - NEAR)
            .findFirst();
    if (missing.isPresent()) {
      reload(missing.get());
    } else if (index + NEAR >= count()) {
      spans.getLast().next().ifPresent(this::append);
    }
  }

  private void append(K after) {
    loading.ask(
        () -> source.load(Optional.of(after)),
        loaded -> {
          spans.add(new Span<>(count(), loaded.rows().size(), Optional.of(after), loaded));
          forget();
          prefetch();
        },
        this::fail);
  }

  /** A page that was dropped; where it has changed since, what follows it is read anew. */
  private void reload(Span<T, K> span) {
    loading.ask(
        () -> source.load(span.after),
        loaded -> {
          int at = spans.indexOf(span);
          boolean same = loaded.rows().size() == span.count && loaded.next().equals(span.next());
          spans.set(at, new Span<>(span.start, loaded.rows().size(), span.after, loaded));
          if (!same) {
            spans.subList(at + 1, spans.size()).clear();
            index = Math.clamp(index, 0, Math.max(0, count() - 1));
          }
          forget();
          prefetch();
        },
        this::fail);
  }

  /** Pages far from the cursor keep only where they begin. */
  private void forget() {
    for (int i = 0; i < spans.size(); i++) {
      Span<T, K> span = spans.get(i);
      int distance = Math.max(span.start - index, index - span.end());
      if (span.page != null && distance > PAGES_KEPT * Math.max(1, span.count)) {
        spans.set(i, span.dropped());
      }
    }
  }

  /** Reads one page; called in the background. */
  @FunctionalInterface
  public interface Pages<T, K> {
    /**
     * @param after where the page before ended; empty for the first
     */
    Loaded<T, K> load(Optional<K> after) throws Exception;
  }

  /**
   * @param next where the next page begins; empty after the last
   */
  public record Loaded<T, K>(List<T> rows, Optional<K> next) {
    public Loaded {
      rows = List.copyOf(rows);
      requireNonNull(next, "next is null");
    }
  }

  private static final class Span<T, K> {
    private final int start;
    private final int count;
    private final Optional<K> after;
    private final Optional<K> next;
    private final @Nullable List<T> page;

    Span(int start, int count, Optional<K> after, Loaded<T, K> loaded) {
      this(start, count, after, loaded.next(), loaded.rows());
    }

    private Span(
        int start, int count, Optional<K> after, Optional<K> next, @Nullable List<T> page) {
      this.start = start;
      this.count = count;
      this.after = after;
      this.next = next;
      this.page = page;
    }

    int end() {
      return start + count;
    }

    Optional<K> next() {
      return next;
    }

    Optional<T> row(int number) {
      return page == null ? Optional.empty() : Optional.of(page.get(number - start));
    }

    Span<T, K> dropped() {
      return new Span<>(start, count, after, next, null);
    }
  }
}

package id.pelanggan.adapters.index.memory;

import id.pelanggan.application.port.SearchIndex.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/** The best customers behind the last page: the higher score first, then the smaller identifier. */
final class Page {
  private final Ordinals ordinals;
  private final Optional<Hit> after;
  private final int limit;

  /** The worst first. */
  private final PriorityQueue<Ranked> best =
      new PriorityQueue<>((one, other) -> -compare(one.hit().score(), one.ordinal(), other.hit()));

  Page(Ordinals ordinals, Optional<Hit> after, int limit) {
    this.ordinals = ordinals;
    this.after = after;
    this.limit = limit;
  }

  void offer(int ordinal, int score) {
    if (after.isPresent() && compare(score, ordinal, after.get()) <= 0) {
      return;
    }
    Ranked worst = best.size() < limit ? null : best.peek();
    if (worst != null) {
      if (compare(score, ordinal, worst.hit()) >= 0) {
        return;
      }
      best.remove();
    }
    best.add(new Ranked(ordinal, new Hit(ordinals.customer(ordinal), score)));
  }

  /** Best first. */
  List<Hit> hits() {
    List<Hit> hits = new ArrayList<>(best.size());
    while (!best.isEmpty()) {
      hits.add(best.remove().hit());
    }
    return hits.reversed();
  }

  private int compare(int score, int ordinal, Hit other) {
    int order = Integer.compare(other.score(), score);
    return order != 0 ? order : ordinals.compare(ordinal, other.customer());
  }

  private record Ranked(int ordinal, Hit hit) {}
}

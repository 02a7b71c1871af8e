package id.pelanggan.sandbox.traffic;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts and keeps what comes in. Safe for several threads. */
public final class Traffic {
  private final SortedMap<String, Long> callsByPath = new TreeMap<>();
  private final Deque<Call> latest = new ArrayDeque<>();
  private final List<Exchange> exchanges = new ArrayList<>();
  private long calls;

  /** A call came in; what becomes of it is added later. */
  public synchronized void arrive() {
    calls++;
  }

  public synchronized void add(Call call) {
    callsByPath.merge(call.method() + " " + call.path(), 1L, Long::sum);
    latest.addLast(call);
    if (latest.size() > Statistics.KEPT) {
      latest.removeFirst();
    }
  }

  public synchronized void add(Exchange exchange) {
    exchanges.add(exchange);
  }

  public synchronized Statistics statistics() {
    return new Statistics(calls, callsByPath, List.copyOf(latest));
  }

  public synchronized List<Exchange> exchanges() {
    return List.copyOf(exchanges);
  }
}

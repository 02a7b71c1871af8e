package id.pelanggan.app.controller;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;

/** What is to happen at a certain time, on the one thread of the user interface. */
final class Alarms {
  private final PriorityQueue<Alarm> waiting = new PriorityQueue<>(Comparator.comparing(Alarm::at));

  Ticket add(Instant at, Runnable action) {
    Ticket ticket = new Ticket();
    waiting.add(new Alarm(at, action, ticket));
    return ticket;
  }

  /** How long until the next; empty where none is set. */
  Optional<Duration> next(Instant now) {
    waiting.removeIf(alarm -> alarm.ticket.isCancelled());
    return Optional.ofNullable(waiting.peek()).map(alarm -> Duration.between(now, alarm.at));
  }

  void ring(Instant now) {
    for (Alarm alarm = waiting.peek();
        alarm != null && !alarm.at.isAfter(now);
        alarm = waiting.peek()) {
      waiting.remove();
      if (!alarm.ticket.isCancelled()) {
        alarm.action.run();
      }
    }
  }

  private record Alarm(Instant at, Runnable action, Ticket ticket) {}
}

package id.pelanggan.adapters.scheduler;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * How often who works off what is due looks around.
 *
 * @param polling how long something may be due before it is seen
 * @param heartbeat how often a process says that it still works; what one began that said nothing
 *     {@value #MISSED} times is given to another
 * @param retry after how long a worker that failed is called again
 */
record Pace(Duration polling, Duration heartbeat, Duration retry) {
  /** A process that was killed is found out after a minute. */
  static final Pace ORDINARY =
      new Pace(Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofMinutes(5));

  static final int MISSED = 5;

  Pace {
    requireNonNull(polling, "polling is null");
    requireNonNull(heartbeat, "heartbeat is null");
    requireNonNull(retry, "retry is null");
  }
}

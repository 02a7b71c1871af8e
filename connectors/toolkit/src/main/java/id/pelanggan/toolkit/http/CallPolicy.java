package id.pelanggan.toolkit.http;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * How a source is treated.
 *
 * @param attempts how often one call is made at most, when it may get better
 * @param firstWait about how long the first wait is; each further one is twice as long
 * @param longestWait what is waited for; where the source asks for more, the host decides
 * @param timeout after which a call is given up
 * @param callsPerSecond at most
 * @param largestAnswer in bytes, unpacked
 */
public record CallPolicy(
    int attempts,
    Duration firstWait,
    Duration longestWait,
    Duration timeout,
    int callsPerSecond,
    int largestAnswer) {
  public CallPolicy {
    requireNonNull(firstWait, "firstWait is null");
    requireNonNull(longestWait, "longestWait is null");
    requireNonNull(timeout, "timeout is null");
    if (attempts < 1 || callsPerSecond < 1 || largestAnswer < 1) {
      throw new IllegalArgumentException("nothing would be called");
    }
  }

  /** What suits sources that say nothing of their own limits. */
  public static CallPolicy ordinary() {
    return new CallPolicy(
        4,
        Duration.ofSeconds(1),
        Duration.ofSeconds(60),
        Duration.ofSeconds(60),
        20,
        32 * 1024 * 1024);
  }

  public CallPolicy callsPerSecond(int other) {
    return new CallPolicy(attempts, firstWait, longestWait, timeout, other, largestAnswer);
  }

  public CallPolicy timeout(Duration other) {
    return new CallPolicy(attempts, firstWait, longestWait, other, callsPerSecond, largestAnswer);
  }
}

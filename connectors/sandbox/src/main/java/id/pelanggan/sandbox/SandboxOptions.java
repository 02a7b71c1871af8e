package id.pelanggan.sandbox;

import static java.util.Objects.requireNonNull;

import id.pelanggan.sandbox.fault.PlannedFault;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How the stand-in runs.
 *
 * @param port of the loopback address; 0 for any that is free
 * @param seed of credentials and of what grows: started again with the same seed, shop and {@code
 *     since}, it has the same things and takes the same tokens
 * @param clock of the shop
 * @param since when growth began; what would have grown from then on is there
 * @param growth how long from one new sale to the next; zero for none
 * @param tokenLife how long an access token is good for
 * @param faults what goes wrong from the start
 * @param recording whether requests and answers are kept, for tests
 */
public record SandboxOptions(
    int port,
    long seed,
    Clock clock,
    Instant since,
    Duration growth,
    Duration tokenLife,
    List<PlannedFault> faults,
    boolean recording) {
  private static final Duration TOKEN_LIFE = Duration.ofDays(30);

  public SandboxOptions {
    requireNonNull(clock, "clock is null");
    requireNonNull(since, "since is null");
    requireNonNull(growth, "growth is null");
    requireNonNull(tokenLife, "tokenLife is null");
    faults = List.copyOf(faults);
    if (growth.isNegative() || tokenLife.isNegative()) {
      throw new IllegalArgumentException("a duration is negative");
    }
  }

  /** On any port, without growth or faults. */
  public static SandboxOptions of(long seed, Clock clock) {
    return new SandboxOptions(
        0, seed, clock, clock.instant(), Duration.ZERO, TOKEN_LIFE, List.of(), false);
  }

  public SandboxOptions onPort(int number) {
    return new SandboxOptions(number, seed, clock, since, growth, tokenLife, faults, recording);
  }

  public SandboxOptions growing(Duration every, Instant from) {
    return new SandboxOptions(port, seed, clock, from, every, tokenLife, faults, recording);
  }

  public SandboxOptions withTokenLife(Duration life) {
    return new SandboxOptions(port, seed, clock, since, growth, life, faults, recording);
  }

  public SandboxOptions withFaults(List<PlannedFault> planned) {
    return new SandboxOptions(port, seed, clock, since, growth, tokenLife, planned, recording);
  }

  public SandboxOptions keepingExchanges() {
    return new SandboxOptions(port, seed, clock, since, growth, tokenLife, faults, true);
  }
}

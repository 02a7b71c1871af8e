package id.pelanggan.app.screen.more;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Latest;
import id.pelanggan.domain.failure.PelangganException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Something that is read in the background; what was read stays until the next is here. */
public final class Reading<T> {
  private final Desk desk;
  private final Callable<T> source;
  private final Latest latest;
  private Duration took = Duration.ZERO;
  private @Nullable T value;
  private @Nullable PelangganException failure;

  /**
   * @param source called in the background
   */
  public Reading(Desk desk, Callable<T> source) {
    this.desk = requireNonNull(desk, "desk is null");
    this.latest = new Latest(desk);
    this.source = requireNonNull(source, "source is null");
  }

  /** Reads it, again where it was read before. */
  public void read() {
    Instant begun = desk.now();
    latest.ask(
        source,
        read -> {
          took = Duration.between(begun, desk.now());
          value = read;
          failure = null;
        },
        why -> failure = why);
  }

  /** Takes what is known from elsewhere, and forgets what is being read. */
  public void know(T known) {
    latest.cancel();
    value = requireNonNull(known, "known is null");
    failure = null;
  }

  public Optional<T> value() {
    return Optional.ofNullable(value);
  }

  /** Why it could not be read the last time. */
  public Optional<PelangganException> failure() {
    return Optional.ofNullable(failure);
  }

  /** How long it took the last time. */
  public Duration took() {
    return took;
  }

  public boolean isBusy() {
    return latest.isBusy();
  }
}

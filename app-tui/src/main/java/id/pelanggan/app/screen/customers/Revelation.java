package id.pelanggan.app.screen.customers;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Ticket;
import id.pelanggan.application.customer.Revealed;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What is shown unmasked, for a minute. */
final class Revelation {
  private static final Duration SHOWN = Duration.ofSeconds(60);
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final Desk desk;
  private final Runnable changed;
  private @Nullable Revealed values;
  private @Nullable Ticket next;
  private Instant end = Instant.EPOCH;

  /**
   * @param changed called where it is masked again
   */
  Revelation(Desk desk, Runnable changed) {
    this.desk = requireNonNull(desk, "desk is null");
    this.changed = requireNonNull(changed, "changed is null");
  }

  Optional<Revealed> values() {
    return Optional.ofNullable(values);
  }

  /** In seconds; empty where nothing is shown. */
  OptionalLong left(Instant now) {
    return values == null
        ? OptionalLong.empty()
        : OptionalLong.of(Math.max(1, Math.ceilDiv(Duration.between(now, end).toMillis(), 1000L)));
  }

  void show(Revealed shown) {
    mask();
    values = shown;
    end = desk.now().plus(SHOWN);
    tick();
  }

  void mask() {
    if (values != null) {
      values = null;
      changed.run();
    }
    if (next != null) {
      next.cancel();
    }
  }

  /** Each second is painted, unless nothing is to move by itself. */
  private void tick() {
    Duration left = Duration.between(desk.now(), end);
    boolean counts = desk.appearance().motion() && left.compareTo(SECOND) > 0;
    next =
        desk.after(
            counts ? SECOND : left,
            () -> {
              if (desk.now().isBefore(end)) {
                tick();
              } else {
                mask();
              }
            });
  }
}

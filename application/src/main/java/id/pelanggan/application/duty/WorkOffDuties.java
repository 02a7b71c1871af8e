package id.pelanggan.application.duty;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.agreement.AdoptSourceWords;
import id.pelanggan.application.agreement.EndConsents;
import id.pelanggan.application.erasure.CheckTombstones;
import id.pelanggan.application.erasure.WorkOffErasures;
import id.pelanggan.application.outreach.FollowOutreach;
import id.pelanggan.application.retention.FollowRetention;
import id.pelanggan.application.sync.WorkOffOutbox;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.failure.PelangganException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * Does what has its time: erasures that nobody cancelled, what connected systems have to be told,
 * consents that end, cases of retention, letters that wait. First of all it looks whether a
 * database was put back in which erased people are, and takes into the ledger what sources said
 * before there was one.
 */
public final class WorkOffDuties {
  private static final Duration PAUSE = Duration.ofSeconds(5);
  private static final Duration LONG_PAUSE = Duration.ofSeconds(30);

  private final Gate gate;
  private final List<Duty> firstDuties;
  private final List<Duty> duties;
  private final Clock clock;

  @Inject
  public WorkOffDuties(
      Gate gate,
      CheckTombstones tombstones,
      AdoptSourceWords sourceWords,
      WorkOffErasures erasures,
      WorkOffOutbox outbox,
      EndConsents consents,
      FollowRetention retention,
      FollowOutreach outreach,
      Clock clock) {
    this.gate = requireNonNull(gate, "gate is null");
    this.firstDuties = List.of(tombstones::check);
    this.duties =
        List.of(
            erasures::workOff,
            outbox::workOff,
            sourceWords::adopt,
            consents::end,
            retention::follow,
            outreach::follow);
    this.clock = requireNonNull(clock, "clock is null");
  }

  /**
   * Works until its thread is interrupted. Several processes share what is due. A duty that cannot
   * be done now does not keep the others from being done, and is tried again after a while.
   */
  public void run(CallContext context) {
    gate.require(context, Permission.RUN_RETENTION);
    List<Duty> first = new ArrayList<>(firstDuties);
    while (!Thread.currentThread().isInterrupted()) {
      first.removeIf(duty -> perform(duty, context));
      boolean well = first.isEmpty();
      for (Duty duty : duties) {
        well &= perform(duty, context);
      }
      if (!pause(well ? PAUSE : LONG_PAUSE)) {
        return;
      }
    }
  }

  private boolean perform(Duty duty, CallContext context) {
    if (Thread.currentThread().isInterrupted()) {
      return true;
    }
    try {
      Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
      duty.perform(new CallContext(context.actor(), context.purpose(), now));
      return true;
    } catch (PelangganException | CancellationException e) {
      // The database is away, the keys are locked, or it is time to go: nothing is lost.
      return false;
    }
  }

  private static boolean pause(Duration length) {
    try {
      Thread.sleep(length);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** One of them; does what is due and ends. */
  @FunctionalInterface
  private interface Duty {
    int perform(CallContext context);
  }
}

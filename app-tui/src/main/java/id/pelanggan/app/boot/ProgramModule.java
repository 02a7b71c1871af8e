package id.pelanggan.app.boot;

import static java.util.Objects.requireNonNull;

import com.google.inject.AbstractModule;
import id.pelanggan.application.outreach.PostOffice;
import id.pelanggan.application.port.LeaseHolders;
import id.pelanggan.application.port.Mail;
import id.pelanggan.application.port.OperatorIds;
import id.pelanggan.application.port.Passphrases;
import id.pelanggan.application.port.ServerEvents;
import id.pelanggan.application.port.TimeOrderedIds;
import id.pelanggan.application.sync.SyncPace;
import id.pelanggan.domain.access.OperatorId;
import java.time.Clock;
import java.util.UUID;

/** Time, chance, and the operator's ear and mouth. */
final class ProgramModule extends AbstractModule {
  private final Clock clock;
  private final ServerEvents events;
  private final Passphrases passphrases;

  ProgramModule(Clock clock, ServerEvents events, Passphrases passphrases) {
    this.clock = requireNonNull(clock, "clock is null");
    this.passphrases = requireNonNull(passphrases, "passphrases is null");
    this.events = requireNonNull(events, "events is null");
  }

  @Override
  protected void configure() {
    bind(Clock.class).toInstance(clock);
    bind(ServerEvents.class).toInstance(events);
    bind(Passphrases.class).toInstance(passphrases);
    bind(TimeOrderedIds.class).toInstance(new TimeOrderedId(clock));
    bind(Mail.class).to(PostOffice.class);
    bind(LeaseHolders.class).toInstance(new ProcessHolders());
    bind(SyncPace.class).toInstance(SyncPace.DEFAULT);
    bind(OperatorIds.class).toInstance(() -> new OperatorId(UUID.randomUUID()));
  }
}

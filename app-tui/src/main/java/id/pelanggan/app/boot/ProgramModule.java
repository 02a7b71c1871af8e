package id.pelanggan.app.boot;

import static java.util.Objects.requireNonNull;

import com.google.inject.AbstractModule;
import id.pelanggan.application.port.OperatorIds;
import id.pelanggan.application.port.ServerEvents;
import id.pelanggan.domain.access.OperatorId;
import java.time.Clock;
import java.util.UUID;

/** Time, chance, and the operator's ear. */
final class ProgramModule extends AbstractModule {
  private final Clock clock;
  private final ServerEvents events;

  ProgramModule(Clock clock, ServerEvents events) {
    this.clock = requireNonNull(clock, "clock is null");
    this.events = requireNonNull(events, "events is null");
  }

  @Override
  protected void configure() {
    bind(Clock.class).toInstance(clock);
    bind(ServerEvents.class).toInstance(events);
    bind(OperatorIds.class).toInstance(() -> new OperatorId(UUID.randomUUID()));
  }
}

package id.pelanggan.app.boot;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.CliError;
import id.pelanggan.app.cli.ServerUsersText;
import id.pelanggan.application.port.ServerEvents;
import id.pelanggan.application.sample.RemoveDemo;
import id.pelanggan.domain.failure.PelangganException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Deletes a demo that nobody visits any more. */
final class DemoRemoval {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Site site;
  private final ServerEvents events;

  /**
   * @param site the demo's
   */
  DemoRemoval(Site site, ServerEvents events) {
    this.site = requireNonNull(site, "site is null");
    this.events = requireNonNull(events, "events is null");
  }

  /**
   * @return why it is still there; empty where it is gone
   */
  Optional<PelangganException> remove() {
    try (House house = House.build(site, new OperatorPassphrases(site), events, binder -> {})) {
      return switch (house.get(RemoveDemo.class).remove(PATIENCE)) {
        case RemoveDemo.Outcome.Removed removed -> Optional.empty();
        case RemoveDemo.Outcome.StillUsed used ->
            Optional.of(
                new PelangganException(
                    CliError.SERVER_STILL_USED, Map.of("users", ServerUsersText.of(used.users()))));
      };
    } catch (PelangganException e) {
      return Optional.of(e);
    }
  }
}

package id.pelanggan.app.screen.sources.connect;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.screen.sources.sync.Wanted;
import id.pelanggan.domain.plugin.ConnectorType;
import java.util.Optional;

/** What was decided so far about a new connection. */
final class ConnectionDraft {
  private Optional<ConnectorType> type = Optional.empty();
  private FilledIn filled = FilledIn.NOTHING;
  private Optional<Wanted> wanted = Optional.empty();

  Optional<ConnectorType> type() {
    return type;
  }

  /** Another kind of system asks for other things. */
  void choose(ConnectorType chosen) {
    if (type.filter(chosen::equals).isEmpty()) {
      filled = FilledIn.NOTHING;
    }
    type = Optional.of(requireNonNull(chosen, "chosen is null"));
  }

  FilledIn filled() {
    return filled;
  }

  void fill(FilledIn other) {
    filled = requireNonNull(other, "other is null");
  }

  Optional<Wanted> wanted() {
    return wanted;
  }

  void want(Wanted whole) {
    wanted = Optional.of(whole);
  }
}

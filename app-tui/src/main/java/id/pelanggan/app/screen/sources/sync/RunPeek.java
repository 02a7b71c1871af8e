package id.pelanggan.app.screen.sources.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Latest;
import id.pelanggan.application.sync.RunReport;
import id.pelanggan.application.sync.RunView;
import id.pelanggan.domain.sync.RunId;
import id.pelanggan.domain.sync.RunNote;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of one run; read in the background. */
public final class RunPeek {
  private final Connections connections;
  private final Latest showing;
  private @Nullable RunReport wanted;
  private @Nullable RunView view;

  public RunPeek(Desk desk, Connections connections) {
    this.connections = requireNonNull(connections, "connections is null");
    this.showing = new Latest(desk);
  }

  /** Finds out more of a run, again where it has changed since. */
  public void look(Optional<RunReport> report) {
    if (report.isEmpty()) {
      showing.cancel();
      wanted = null;
      view = null;
      return;
    }
    RunReport other = report.get();
    if (other.equals(wanted)) {
      return;
    }
    wanted = other;
    RunId id = other.run().id();
    // The list says it too where it fails.
    showing.ask(() -> connections.run(id), read -> view = read, failure -> view = null);
  }

  /** In order; empty while they are being read. */
  public List<RunNote> notes() {
    return Optional.ofNullable(view)
        .filter(known ->
            Optional.ofNullable(wanted)
                .filter(asked -> asked.run().id().equals(known.report().run().id()))
                .isPresent())
        .map(RunView::notes)
        .orElse(List.of());
  }
}

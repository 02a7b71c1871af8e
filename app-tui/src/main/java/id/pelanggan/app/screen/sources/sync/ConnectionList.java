package id.pelanggan.app.screen.sources.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Latest;
import id.pelanggan.app.controller.Ticket;
import id.pelanggan.application.sync.ConnectionView;
import id.pelanggan.domain.failure.PelangganException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** The connections as they were last read, together with the work that goes on. */
public final class ConnectionList {
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration SOON = Duration.ofSeconds(2);
  private static final Duration SELDOM = Duration.ofSeconds(10);

  /** So many times as long as reading takes, nothing is read: who only looks costs little. */
  private static final long REST = 200;

  private final Desk desk;
  private final Connections connections;
  private final SyncJobs jobs;
  private final BooleanSupplier seen;
  private final Latest loading;
  private List<ConnectionView> views = List.of();
  private Runnable loaded = () -> {};
  private Duration took = Duration.ZERO;
  private @Nullable Instant asOf;
  private @Nullable PelangganException failure;
  private @Nullable Ticket again;

  /**
   * @param seen whether anybody looks at it
   */
  public ConnectionList(Desk desk, Connections connections, SyncJobs jobs, BooleanSupplier seen) {
    this.desk = requireNonNull(desk, "desk is null");
    this.connections = requireNonNull(connections, "connections is null");
    this.jobs = requireNonNull(jobs, "jobs is null");
    this.seen = requireNonNull(seen, "seen is null");
    this.loading = new Latest(desk);
    jobs.onChange(this::load);
  }

  /** Tells whenever there is something new to see. */
  public void onLoad(Runnable action) {
    loaded = requireNonNull(action, "action is null");
  }

  public void load() {
    Instant begun = desk.now();
    loading.ask(
        connections::list,
        read -> {
          views = read;
          took = Duration.between(begun, desk.now());
          asOf = desk.now();
          failure = null;
          end();
        },
        why -> {
          failure = why;
          end();
        });
  }

  private void end() {
    loaded.run();
    if (again == null) {
      tick();
    }
  }

  /** What changes without this program's doing is looked at now and then, while somebody looks. */
  private void tick() {
    again = null;
    if (!seen.getAsBoolean() || asOf == null) {
      return;
    }
    again = desk.after(isWaiting() ? SECOND : SOON, this::tick);
    Duration age = Duration.between(asOf, desk.now());
    if (age.compareTo(rest()) >= 0 && !loading.isBusy()) {
      load();
    }
  }

  private Duration rest() {
    Duration usual = rows().stream().anyMatch(row -> row.status().isWork()) ? SOON : SELDOM;
    Duration careful = took.multipliedBy(REST);
    return usual.compareTo(careful) > 0 ? usual : careful;
  }

  /** A countdown is told by the second. */
  private boolean isWaiting() {
    return rows().stream().anyMatch(row -> row.status() == ConnectionStatus.WAITING);
  }

  public List<ConnectionRow> rows() {
    return views.stream()
        .map(view -> new ConnectionRow(view, jobs.of(view.connection().name())))
        .toList();
  }

  /** When it was read; empty where it never was. */
  public Optional<Instant> asOf() {
    return Optional.ofNullable(asOf);
  }

  /** Why it could not be read the last time. */
  public Optional<PelangganException> failure() {
    return Optional.ofNullable(failure);
  }

  public long needingAction() {
    return rows().stream().filter(ConnectionRow::needsAction).count();
  }
}

package id.pelanggan.application.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Connections;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.sync.Connection;
import id.pelanggan.domain.sync.Schedule;
import jakarta.inject.Inject;
import java.util.Optional;

/** Says when a connection is read by itself. */
public final class ChangeSchedule {
  private final Gate gate;
  private final Audit audit;
  private final Transactions transactions;
  private final Connections connections;
  private final ConnectionNames names;
  private final NextReading next;

  @Inject
  ChangeSchedule(
      Gate gate,
      Audit audit,
      Transactions transactions,
      Connections connections,
      ConnectionNames names,
      NextReading next) {
    this.gate = requireNonNull(gate, "gate is null");
    this.audit = requireNonNull(audit, "audit is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.connections = requireNonNull(connections, "connections is null");
    this.names = requireNonNull(names, "names is null");
    this.next = requireNonNull(next, "next is null");
  }

  /**
   * @throws id.pelanggan.domain.failure.PelangganException {@code CONNECTION_UNKNOWN}
   */
  public Connection change(CallContext context, String name, Change change) {
    gate.require(context, Permission.CHANGE_CONNECTIONS);
    Connection changed =
        transactions.inTransaction(() -> {
          Connection connection = changed(names.lock(name), change);
          connections.update(connection);
          audit.note(context, AuditAction.CONNECTION_CHANGED, connection.id().value(), 1);
          return connection;
        });
    next.plan(changed);
    return changed;
  }

  private static Connection changed(Connection connection, Change change) {
    return switch (change) {
      case Change.Set(Schedule schedule) -> connection.with(Optional.of(schedule), false);
      case Change.Clear() -> connection.with(Optional.empty(), false);
      case Change.Pause() -> connection.with(connection.schedule(), true);
      case Change.Resume() -> connection.with(connection.schedule(), false);
    };
  }

  /** What is to be. */
  public sealed interface Change {
    /** Also ends a pause. The first time is the next one from now on. */
    record Set(Schedule schedule) implements Change {
      public Set {
        requireNonNull(schedule, "schedule is null");
      }
    }

    /** It is read only when somebody asks. */
    record Clear() implements Change {}

    /** The schedule rests until it is resumed. */
    record Pause() implements Change {}

    record Resume() implements Change {}
  }
}

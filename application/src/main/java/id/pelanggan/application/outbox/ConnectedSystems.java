package id.pelanggan.application.outbox;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.Connections;
import id.pelanggan.application.port.Connectors;
import id.pelanggan.application.port.SyncRuns;
import id.pelanggan.domain.outbox.MessageKind;
import id.pelanggan.domain.plugin.ConnectorType;
import id.pelanggan.domain.plugin.ConnectorType.Capability;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.sync.Connection;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The systems that are connected, and those that were: they have what they had. */
public final class ConnectedSystems {
  private final Connections connections;
  private final Connectors connectors;
  private final SyncRuns runs;

  @Inject
  ConnectedSystems(Connections connections, Connectors connectors, SyncRuns runs) {
    this.connections = requireNonNull(connections, "connections is null");
    this.connectors = requireNonNull(connectors, "connectors is null");
    this.runs = requireNonNull(runs, "runs is null");
  }

  /** By source, with what each can be told by the program. */
  public Map<SourceId, Connected> list() {
    Map<SourceId, Connected> systems = new HashMap<>();
    runs.listLatest()
        .keySet()
        .forEach(gone -> systems.put(new SourceId(gone.value()), new Connected(Set.of())));
    var known = connections.list();
    if (!known.isEmpty()) {
      Map<String, Set<Capability>> capabilities =
          connectors.list().stream()
              .collect(Collectors.toMap(ConnectorType::name, ConnectorType::capabilities));
      for (Connection connection : known) {
        systems.put(
            connection.source().id(),
            new Connected(
                connection.paused()
                    ? Set.of()
                    : capabilities.getOrDefault(connection.connector(), Set.of())));
      }
    }
    return systems;
  }

  /**
   * @param capabilities of its connector; none where it rests or is not connected any more
   */
  public record Connected(Set<Capability> capabilities) {
    public Connected {
      capabilities = Set.copyOf(capabilities);
    }

    /** Whether the program can tell it; otherwise people have to. */
    public boolean canBeTold(MessageKind kind) {
      return switch (kind) {
        case ERASE -> capabilities.contains(Capability.PUSH_ERASURE);
        case WITHDRAW -> capabilities.contains(Capability.PUSH_WITHDRAWAL);
        case RECTIFY, RESTRICT -> false;
      };
    }
  }
}

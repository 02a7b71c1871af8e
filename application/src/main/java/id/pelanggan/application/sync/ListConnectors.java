package id.pelanggan.application.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Connectors;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.plugin.ConnectorType;
import jakarta.inject.Inject;
import java.util.List;

/** Lists the kinds of systems that can be connected. */
public final class ListConnectors {
  private final Gate gate;
  private final Connectors connectors;

  @Inject
  ListConnectors(Gate gate, Connectors connectors) {
    this.gate = requireNonNull(gate, "gate is null");
    this.connectors = requireNonNull(connectors, "connectors is null");
  }

  public List<ConnectorType> list(CallContext context) {
    gate.require(context, Permission.SEE_CONNECTIONS);
    return connectors.list();
  }
}

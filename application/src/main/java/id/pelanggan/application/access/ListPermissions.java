package id.pelanggan.application.access;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import jakarta.inject.Inject;
import java.util.Set;

/** Says what somebody may do, so that the rest need not be tried; each use case decides again. */
public final class ListPermissions {
  private final Gate gate;

  @Inject
  public ListPermissions(Gate gate) {
    this.gate = requireNonNull(gate, "gate is null");
  }

  public Set<Permission> list(CallContext context) {
    return gate.permissions(context);
  }
}

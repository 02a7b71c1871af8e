package id.pelanggan.application.access;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.Operators;
import id.pelanggan.domain.access.AccessError;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Operator;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.failure.PelangganException;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;

/** The one place where it is decided whether somebody may do something. */
public final class Gate {
  private static final Set<Permission> EVERYTHING = Set.of(Permission.values());

  private final Operators operators;

  @Inject
  public Gate(Operators operators) {
    this.operators = requireNonNull(operators, "operators is null");
  }

  /**
   * Lets the caller through.
   *
   * @throws PelangganException {@link AccessError#PERMISSION_MISSING} where the caller may not
   */
  public void require(CallContext context, Permission permission) {
    if (!permissions(context).contains(permission)) {
      throw new PelangganException(
          AccessError.PERMISSION_MISSING, Map.of("permission", permission.name()));
    }
  }

  /** The owner of the shop may do everything, and nobody else anything yet. */
  Set<Permission> permissions(CallContext context) {
    return operators.findOwner().map(Operator::id).filter(context.actor()::equals).isPresent()
        ? EVERYTHING
        : Set.of();
  }
}

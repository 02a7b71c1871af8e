package id.pelanggan.application.access;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.Operators;
import id.pelanggan.domain.access.AccessError;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Operator;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.access.ReservedOperators;
import id.pelanggan.domain.failure.PelangganException;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;

/** The one place where it is decided whether somebody may do something. */
public final class Gate {
  private static final Set<Permission> EVERYTHING = Set.of(Permission.values());
  private static final Set<Permission> OF_CUSTOMERS = Set.of(Permission.ACT_FOR_ONESELF);

  private final Operators operators;
  private final Set<Permission> ofOwner;

  @Inject
  Gate(Operators operators) {
    this(operators, EVERYTHING);
  }

  /** For tests of what somebody sees who may do less than the owner. */
  Gate(Operators operators, Set<Permission> ofOwner) {
    this.operators = requireNonNull(operators, "operators is null");
    this.ofOwner = Set.copyOf(ofOwner);
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

  /** Whether the caller may, where what is shown depends on it. */
  public boolean allows(CallContext context, Permission permission) {
    return permissions(context).contains(permission);
  }

  /** The owner may do everything, customers what is their own, and nobody else anything yet. */
  Set<Permission> permissions(CallContext context) {
    if (context.actor().equals(ReservedOperators.CUSTOMERS)) {
      return OF_CUSTOMERS;
    }
    return operators.findOwner().map(Operator::id).filter(context.actor()::equals).isPresent()
        ? ofOwner
        : Set.of();
  }
}

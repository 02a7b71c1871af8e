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

/** The one place where it is decided whether somebody may do something. */
public final class Gate {
  private final Operators operators;

  @Inject
  public Gate(Operators operators) {
    this.operators = requireNonNull(operators, "operators is null");
  }

  /**
   * Lets the caller through; the owner of the shop may do everything, and nobody else anything yet.
   *
   * @throws PelangganException {@link AccessError#PERMISSION_MISSING} where the caller may not
   */
  public void require(CallContext context, Permission permission) {
    boolean allowed =
        operators.findOwner().map(Operator::id).filter(context.actor()::equals).isPresent();
    if (!allowed) {
      throw new PelangganException(
          AccessError.PERMISSION_MISSING, Map.of("permission", permission.name()));
    }
  }
}

package id.pelanggan.application.access;

import static id.pelanggan.application.port.PortFixture.NOON;
import static id.pelanggan.application.port.PortFixture.id;

import id.pelanggan.application.port.AuditLog;
import id.pelanggan.application.port.Operators;
import id.pelanggan.application.port.TimeOrderedIds;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Operator;
import id.pelanggan.domain.access.OperatorId;
import id.pelanggan.domain.access.OperatorName;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.source.StartingPurposes;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Somebody who may do everything, and somebody who may do nothing. */
public final class AccessFixture {
  private static final OperatorId OWNER = new OperatorId(id(901));

  private AccessFixture() {}

  public static CallContext owner(Instant at) {
    return new CallContext(OWNER, StartingPurposes.SALES_AND_SERVICE, at);
  }

  public static CallContext stranger(Instant at) {
    return new CallContext(new OperatorId(id(902)), StartingPurposes.SALES_AND_SERVICE, at);
  }

  public static Gate gate() {
    return new Gate(
        new Operators() {
          @Override
          public void insertOwner(Operator owner) {
            throw new UnsupportedOperationException();
          }

          @Override
          public Optional<Operator> findOwner() {
            return Optional.of(new Operator(OWNER, new OperatorName("Ani"), NOON));
          }
        });
  }

  /** The owner may do everything but these. */
  public static Gate gateWithout(Operators operators, Permission... denied) {
    Set<Permission> allowed = EnumSet.allOf(Permission.class);
    allowed.removeAll(Set.of(denied));
    return new Gate(operators, allowed);
  }

  public static Audit audit(AuditLog log, TimeOrderedIds ids) {
    return new Audit(log, ids);
  }
}

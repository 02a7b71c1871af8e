package id.pelanggan.application.port;

import static id.pelanggan.application.port.PortFixture.customer;
import static id.pelanggan.application.port.PortFixture.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.audit.AuditEvent;
import id.pelanggan.domain.failure.PelangganException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What everything that keeps an audit log has to do. */
public interface AuditLogContract {

  /** Empty when a test begins. */
  AuditLog auditLog();

  CallContext context();

  /** What the log holds, in any order. */
  List<AuditEvent> stored();

  @Test
  default void shouldKeepEventsAsTheyWere() {
    AuditEvent ofOne =
        new AuditEvent(
            id(1),
            context(),
            AuditAction.CUSTOMER_READ,
            Optional.of(customer(7)),
            Optional.of(id(7)),
            1,
            Optional.empty());
    AuditEvent ofMany =
        new AuditEvent(
            id(2),
            context(),
            AuditAction.PAGE_STORED,
            Optional.empty(),
            Optional.empty(),
            1_000,
            Optional.empty());

    auditLog().append(ofOne);
    auditLog().append(ofMany);

    assertThat(stored()).containsExactlyInAnyOrder(ofOne, ofMany);
  }

  @Test
  default void shouldNotStoreAnEventOverAnother() {
    AuditEvent event =
        new AuditEvent(
            id(1),
            context(),
            AuditAction.ORDER_READ,
            Optional.empty(),
            Optional.empty(),
            1,
            Optional.empty());
    auditLog().append(event);

    assertThatThrownBy(() -> auditLog().append(event)).isInstanceOf(PelangganException.class);
  }
}

package id.pelanggan.application.port;

import id.pelanggan.domain.audit.AuditEvent;

/** What was done with data; nothing in it is ever changed. */
public interface AuditLog {

  /** Adds an event, in the transaction of what it tells of. */
  void append(AuditEvent event);
}

package id.pelanggan.domain.audit;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * Where a page of the audit log ended: the next one begins with what was noted before it.
 *
 * @param event the last one of the page
 */
public record AuditPlace(UUID event) {
  public AuditPlace {
    requireNonNull(event, "event is null");
  }
}

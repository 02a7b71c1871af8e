package id.pelanggan.application.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.sync.Scope;

/**
 * What somebody wants to have read.
 *
 * @param keepsGoing whether a page may come in of which more records are kept aside than usual
 * @param acceptsGone whether more records may be noted as gone than usual
 */
public record SyncRequest(Scope scope, boolean keepsGoing, boolean acceptsGone) {
  public SyncRequest {
    requireNonNull(scope, "scope is null");
  }

  /** What changed. */
  public static SyncRequest ofChanges() {
    return new SyncRequest(new Scope.Changes(), false, false);
  }
}

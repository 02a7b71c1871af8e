package id.pelanggan.application.sync;

import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.sync.Connection;
import id.pelanggan.domain.sync.Scope;
import id.pelanggan.domain.sync.SyncRun;

/**
 * A run that this process works on.
 *
 * @param epoch of the lease; only who has the newest may write
 * @param context whose it is this time
 */
record SyncJob(
    Connection connection, int epoch, SyncRun run, SyncRequest request, CallContext context) {

  /** Whether each run of the connection goes on where the last one ended. */
  boolean isRegular() {
    return request.scope() instanceof Scope.Changes;
  }
}

package id.pelanggan.application.port;

/**
 * Tells processes apart that hold leases. A guess that a process is gone may be wrong, and does no
 * harm then: who was taken for gone finds another epoch and stores nothing any more.
 */
public interface LeaseHolders {

  /** What this process is called; at most 100 characters, another one for each process. */
  String self();

  /** Whether a process is known to have ended; false where nothing is known of it. */
  boolean isGone(String holder);
}

package id.pelanggan.domain.sync;

/** How far a run is. */
public enum RunState {
  /** A process works on it, or was ended without a word. */
  RUNNING,
  /** The source asked to come again later; it goes on then by itself. */
  WAITING,
  /** Its operator stopped it; it can be gone on with. */
  STOPPED,
  /** Something kept it from going on; it can be gone on with. */
  FAILED,
  DONE;

  /** Whether the next sync of the same scope goes on with it. */
  public boolean isOpen() {
    return this != DONE;
  }
}

package id.pelanggan.domain.intake;

/** How far a change set is. */
public enum ChangeSetState {
  /** Pages are coming in, or the process that brought them was killed. */
  RUNNING,
  /** Its operator stopped it, or something kept it from going on; it can be resumed. */
  STOPPED,
  DONE,
  /** Its documents are being withdrawn, or the process that did so was killed. */
  UNDOING,
  UNDONE
}

package id.pelanggan.domain.retention;

/** How far retention came with a customer. */
public enum CaseState {
  /** Approved, and not warned yet where a warning comes first. */
  DUE,
  /** Told, or nobody could be; the grace runs. */
  WARNED,
  /** Looked at again after the grace, and on its way. */
  CHECKED,
  /** What the policy says was done. */
  DONE,
  /** The customer stays: by their own word, or because they came again. */
  RENEWED,
  /** Somebody keeps it; looked at again when the hold ends. */
  HELD,
  /** The policy changed, or the customer was let go otherwise. */
  CANCELLED;

  /** Whether nothing follows any more. */
  public boolean isOver() {
    return switch (this) {
      case DUE, WARNED, CHECKED, HELD -> false;
      case DONE, RENEWED, CANCELLED -> true;
    };
  }
}

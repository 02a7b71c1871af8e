package id.pelanggan.domain.outbox;

/** How far a message came. */
public enum MessageState {
  /** It is told at the next attempt. */
  WAITING,
  /** The system cannot be told by the program: somebody has to do it there. */
  BY_HAND,
  /** The system has it, or knows the customer no more. */
  ACKNOWLEDGED,
  /** Somebody did it there by hand. */
  DONE_BY_HAND;

  /** Whether nothing is left to do. */
  public boolean isSettled() {
    return switch (this) {
      case WAITING, BY_HAND -> false;
      case ACKNOWLEDGED, DONE_BY_HAND -> true;
    };
  }
}

package id.pelanggan.domain.consent;

/** How a consent came in. All but the last four are the customer's own act. */
public enum ConsentMethod {
  /** Said at the counter, after the notice was read aloud or shown. */
  COUNTER,
  PHONE_CALL,
  /** A signed paper. */
  PAPER,
  /** A letter or message of the customer. */
  MESSAGE,
  /** The customer's own page. */
  SELF_SERVICE,
  /** A sign-up form, confirmed by the link that was sent. */
  SIGN_UP,
  /** A source said so; it can tighten what is known, never loosen it. */
  SOURCE,
  /** Came along when a record of a source moved to this customer; can only tighten. */
  CARRIED,
  /** The import that said so was undone; can only tighten. */
  UNDONE,
  /** Time went by. */
  CLOCK;

  /** Whether the customer did it, and nobody for them. */
  public boolean isOwnAct() {
    return switch (this) {
      case COUNTER, PHONE_CALL, PAPER, MESSAGE, SELF_SERVICE, SIGN_UP -> true;
      case SOURCE, CARRIED, UNDONE, CLOCK -> false;
    };
  }
}

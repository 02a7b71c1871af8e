package id.pelanggan.application.outreach;

import static java.util.Objects.requireNonNull;

/** What became of a letter. */
public sealed interface Sent {
  /** No e-mail address of the customer is known, or each one is dead. */
  record NoAddress() implements Sent {}

  /**
   * The mail server took it.
   *
   * @param to enough of the address to know it again
   */
  record Taken(String to) implements Sent {
    public Taken {
      requireNonNull(to, "to is null");
    }
  }

  /** The mail server says that nobody can be reached at the address. */
  record NobodyThere(String to) implements Sent {
    public NobodyThere {
      requireNonNull(to, "to is null");
    }
  }

  /**
   * It could not be handed over now.
   *
   * @param reason a code: {@code CONNECTION}, {@code ENCRYPTION}, {@code LOGIN}, {@code SLOW},
   *     {@code NOT_SET_UP}, or {@code REFUSED_} and {@code SENDER_} with the server's number
   */
  record NotNow(String reason) implements Sent {
    public NotNow {
      requireNonNull(reason, "reason is null");
    }
  }
}

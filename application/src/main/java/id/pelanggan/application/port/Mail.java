package id.pelanggan.application.port;

import static java.util.Objects.requireNonNull;

/** Sends letters by e-mail. */
public interface Mail {

  /** Whether somebody said how letters are sent. */
  boolean isSetUp();

  /**
   * Hands a letter over to the server that sends it. Waits for its answer; not to be called inside
   * a transaction.
   */
  Outcome send(Letter letter);

  /**
   * @param to one address
   * @param language two lower-case letters, for what programs that read aloud need
   * @param text the whole letter as plain text
   */
  record Letter(String to, String subject, String text, String language) {
    public Letter {
      requireNonNull(to, "to is null");
      requireNonNull(subject, "subject is null");
      requireNonNull(text, "text is null");
      requireNonNull(language, "language is null");
    }

    @Override
    public String toString() {
      return "Letter[***]";
    }
  }

  /** What became of a letter. */
  sealed interface Outcome {
    /** The server took it. */
    record Taken() implements Outcome {}

    /** The server says that nobody can be reached there. */
    record NobodyThere(int code) implements Outcome {}

    /** It could not be handed over now; worth another attempt. */
    record NotNow(String reason) implements Outcome {}
  }
}

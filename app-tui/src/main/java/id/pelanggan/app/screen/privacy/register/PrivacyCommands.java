package id.pelanggan.app.screen.privacy.register;

import id.pelanggan.app.controller.Command;
import id.pelanggan.app.controller.Danger;
import id.pelanggan.domain.access.Permission;
import java.util.List;

/** What can be done with what people may ask of a shop, and with what it owes the law. */
public final class PrivacyCommands {
  /** Goes to the next register. */
  public static final Command NEXT = Command.of("privacy.next", "]");

  /** Goes to the register before. */
  public static final Command PREVIOUS = Command.of("privacy.previous", "[").unhinted();

  /** Opens the keys. */
  public static final Command UNLOCK =
      Command.of("privacy.unlock", "K").needing(Permission.UNLOCK_KEYS).unhinted();

  /** Shows the customer whom it is about. */
  public static final Command CUSTOMER =
      Command.of("privacy.customer", "g").needing(Permission.SEE_CUSTOMERS).unhinted();

  /** Notes a request that came in. */
  public static final Command REQUEST =
      Command.of("privacy.request", "n").needing(Permission.HANDLE_REQUESTS);

  /** Notes that it is certain who asks. */
  public static final Command VERIFY =
      Command.of("privacy.verify", "v").needing(Permission.HANDLE_REQUESTS);

  /** Does what is asked, and says so. */
  public static final Command ANSWER =
      Command.of("privacy.answer", "a").needing(Permission.HANDLE_REQUESTS).with(Danger.BULK);

  /** Writes all that is known of somebody to files. */
  public static final Command EXPORT =
      Command.of("privacy.export", "w").needing(Permission.HANDLE_REQUESTS);

  /** Takes longer, and says why. */
  public static final Command EXTEND =
      Command.of("privacy.extend", "e").needing(Permission.HANDLE_REQUESTS).unhinted();

  /** Refuses, and says why. */
  public static final Command REFUSE =
      Command.of("privacy.refuse", "t")
          .needing(Permission.HANDLE_REQUESTS)
          .with(Danger.BULK)
          .unhinted();

  /** Notes an incident. */
  public static final Command INCIDENT =
      Command.of("privacy.incident", "n").needing(Permission.HANDLE_INCIDENTS);

  /** Notes how far an incident is. */
  public static final Command TOLD =
      Command.of("privacy.told", "e").needing(Permission.HANDLE_INCIDENTS);

  /** Lists whom an incident affects. */
  public static final Command AFFECTED =
      Command.of("privacy.affected", "a").needing(Permission.HANDLE_INCIDENTS);

  /** Writes the record of processing to a file. */
  public static final Command WRITE =
      Command.of("privacy.write", "w").needing(Permission.SEE_PURPOSES);

  /** Signs an assessment. */
  public static final Command SIGN =
      Command.of("privacy.sign", "a").needing(Permission.SIGN_ASSESSMENTS).with(Danger.BULK);

  /** Says whether something needs a signed assessment. */
  public static final Command SWITCH =
      Command.of("privacy.switch", "t")
          .needing(Permission.SIGN_ASSESSMENTS)
          .with(Danger.BULK)
          .unhinted();

  /** Notes what was done by hand at another system. */
  public static final Command DONE_BY_HAND =
      Command.of("privacy.byhand", "d").needing(Permission.HANDLE_REQUESTS);

  /** Tells the other systems again now. */
  public static final Command TELL_AGAIN =
      Command.of("privacy.again", "m").needing(Permission.HANDLE_REQUESTS);

  /** Calls off an erasure that did not begin yet. */
  public static final Command CALL_OFF =
      Command.of("privacy.calloff", "c").needing(Permission.ERASE_CUSTOMERS);

  private PrivacyCommands() {}

  public static List<Command> all() {
    return List.of(
        NEXT,
        PREVIOUS,
        UNLOCK,
        CUSTOMER,
        REQUEST,
        VERIFY,
        ANSWER,
        EXPORT,
        EXTEND,
        REFUSE,
        INCIDENT,
        TOLD,
        AFFECTED,
        WRITE,
        SIGN,
        SWITCH,
        DONE_BY_HAND,
        TELL_AGAIN,
        CALL_OFF);
  }
}

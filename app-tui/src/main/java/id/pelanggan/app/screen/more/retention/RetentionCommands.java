package id.pelanggan.app.screen.more.retention;

import id.pelanggan.app.controller.Command;
import id.pelanggan.app.controller.Danger;
import id.pelanggan.domain.access.Permission;
import java.util.List;

/** What can be done about data whose time is over. */
public final class RetentionCommands {
  /** Says what would happen; does nothing. */
  public static final Command PLAN =
      Command.of("privacy.plan", "p").needing(Permission.SEE_RETENTION);

  /** Lets it happen. */
  public static final Command APPROVE =
      Command.of("privacy.approve", "a").needing(Permission.RUN_RETENTION).with(Danger.FINAL);

  /** Changes a policy. */
  public static final Command CHANGE =
      Command.of("privacy.policy", "e").needing(Permission.CHANGE_RETENTION);

  /** Notes that a customer wants to stay. */
  public static final Command KEEP =
      Command.of("privacy.keep", "b").needing(Permission.RUN_RETENTION);

  /** Notes that a customer was warned, or why not. */
  public static final Command NOTE =
      Command.of("privacy.note", "e").needing(Permission.RUN_RETENTION);

  /** Writes the list of those to call. */
  public static final Command PRINT =
      Command.of("privacy.print", "w").needing(Permission.RUN_RETENTION);

  /** Keeps data of a customer from being let go. */
  public static final Command HOLD =
      Command.of("privacy.hold", "n").needing(Permission.CHANGE_RETENTION);

  /** Ends a hold. */
  public static final Command LIFT =
      Command.of("privacy.lift", "c").needing(Permission.CHANGE_RETENTION);

  /** Looks for sensitive data that no purpose needs. */
  public static final Command SEARCH =
      Command.of("privacy.search", "p").needing(Permission.CHANGE_RETENTION);

  /** Takes it out of everything that says it. */
  public static final Command CLEAR =
      Command.of("privacy.clear", "c").needing(Permission.CHANGE_RETENTION).with(Danger.BULK);

  /** Keeps it, for a purpose. */
  public static final Command RETAIN =
      Command.of("privacy.retain", "b").needing(Permission.CHANGE_RETENTION);

  private RetentionCommands() {}

  public static List<Command> all() {
    return List.of(PLAN, APPROVE, CHANGE, KEEP, NOTE, PRINT, HOLD, LIFT, SEARCH, CLEAR, RETAIN);
  }
}

package id.pelanggan.app.screen.sources.page;

import id.pelanggan.app.controller.Command;
import id.pelanggan.app.controller.Danger;
import id.pelanggan.domain.access.Permission;
import java.util.List;
import java.util.stream.Stream;

/** What can be done on this screen: with imports, and with connected systems. */
public final class SourcesCommands {
  public static final Command IMPORT =
      Command.of("sources.import", "n").needing(Permission.IMPORT_DATA);
  public static final Command RESUME =
      Command.of("sources.resume", "r").needing(Permission.IMPORT_DATA);
  public static final Command STOP = Command.of("sources.stop", "c");
  public static final Command HELD =
      Command.of("sources.held", "i").needing(Permission.IMPORT_DATA);
  public static final Command UNDO =
      Command.of("sources.undo", "z").with(Danger.FINAL).needing(Permission.IMPORT_DATA);
  public static final Command EXPORT = Command.of("sources.export", "o").with(Danger.BULK);
  public static final Command UNLOCK = Command.of("sources.unlock", "K");

  public static final Command NEXT = Command.of("sources.next", "Enter");
  public static final Command BEGIN = Command.of("sources.begin", "Enter");
  public static final Command CHANGE = Command.of("sources.change", "Enter");
  public static final Command GO_ON = Command.of("sources.goOn", "Ctrl-S");
  public static final Command FINISH = Command.of("sources.finish", "Enter");
  public static final Command PICK = Command.of("sources.pick", "Enter");
  public static final Command WHY = Command.of("sources.why", "F2");
  public static final Command STEP_BACK = Command.of("sources.stepBack", "Escape");
  public static final Command TRY_AGAIN = Command.of("sources.tryAgain", "r");

  public static final Command REPAIR =
      Command.of("sources.repair", "e").needing(Permission.IMPORT_DATA);
  public static final Command WRITE =
      Command.of("sources.write", "w").with(Danger.BULK).needing(Permission.IMPORT_DATA);
  public static final Command REPAIR_FILE =
      Command.of("sources.repairFile", "p").needing(Permission.IMPORT_DATA);

  private SourcesCommands() {}

  /** Also of connected systems. */
  public static List<Command> all() {
    return Stream.of(ConnectionKeys.all(), imports()).flatMap(List::stream).toList();
  }

  private static List<Command> imports() {
    return List.of(
        IMPORT,
        RESUME,
        STOP,
        HELD,
        UNDO,
        EXPORT,
        UNLOCK,
        NEXT,
        BEGIN,
        CHANGE,
        GO_ON,
        FINISH,
        PICK,
        WHY,
        STEP_BACK,
        TRY_AGAIN,
        REPAIR,
        WRITE,
        REPAIR_FILE);
  }
}

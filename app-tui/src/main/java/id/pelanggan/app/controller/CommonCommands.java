package id.pelanggan.app.controller;

import java.util.List;

/** What is the same everywhere. */
public final class CommonCommands {
  public static final Command OPEN = Command.of("open", "Enter");
  public static final Command BACK = Command.of("back", "Escape").unhinted();
  public static final Command CLOSE = Command.of("close", "Enter", "Escape");
  public static final Command DETAILS = Command.of("details", "d");
  public static final Command NEXT_PANE = Command.of("pane", "Tab");
  public static final Command PREVIOUS_PANE = Command.of("pane.previous", "Shift-Tab").unhinted();
  public static final Command FILTER = Command.of("filter", "/");
  public static final Command SELECT = Command.of("select", "Space");
  public static final Command NEW = Command.of("new", "n");
  public static final Command EDIT = Command.of("edit", "e");
  public static final Command SORT = Command.of("sort", "s");
  public static final Command REFRESH = Command.of("refresh", "r");
  public static final Command SAVE = Command.of("save", "Ctrl-S");
  public static final Command CANCEL = Command.of("cancel", "Escape");
  public static final Command NEXT_FIELD = Command.of("field.next", "Enter", "Tab");
  public static final Command PREVIOUS_FIELD = Command.of("field.previous", "Shift-Tab").unhinted();
  public static final Command CONFIRM = Command.of("confirm", "Enter");

  static final Command ACTIONS = Command.of("actions", "x");
  static final Command UNDO = Command.of("undo", "u");
  static final Command JOBS = Command.of("jobs", "J");
  static final Command MOUSE = Command.of("mouse", "%").unhinted();
  static final Command QUIT = Command.of("quit", "q");
  static final Command PALETTE = Command.of("palette", ":", "Ctrl-P");
  static final Command HELP = Command.of("help", "?", "F1");
  static final Command STOP_JOB = Command.of("job.stop", "c");

  private CommonCommands() {}

  /** Those that every screen has. */
  public static List<Command> everywhere() {
    return List.of(BACK, ACTIONS, UNDO, JOBS, MOUSE, QUIT, PALETTE, HELP);
  }

  /** Those that a dialog or a screen may have; what they do there, its help says. */
  public static List<Command> shared() {
    return List.of(
        OPEN,
        CLOSE,
        DETAILS,
        NEXT_PANE,
        PREVIOUS_PANE,
        FILTER,
        SELECT,
        NEW,
        EDIT,
        SORT,
        REFRESH,
        SAVE,
        CANCEL,
        NEXT_FIELD,
        PREVIOUS_FIELD,
        CONFIRM,
        STOP_JOB);
  }
}

package id.pelanggan.app.cli;

/** How a command ends, for the shell. */
public enum ExitCode {
  DONE(0),
  /** Refused or failed, with a sentence on stderr. */
  FAILED(1),
  /** The command line was wrong; nothing was begun. */
  WRONG_USAGE(2);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  public int number() {
    return number;
  }
}

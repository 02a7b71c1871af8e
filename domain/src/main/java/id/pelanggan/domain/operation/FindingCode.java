package id.pelanggan.domain.operation;

/** Everything that a health check can find. */
public enum FindingCode {
  JDK_FITS(Severity.FINE),
  JDK_OLD(Severity.PROBLEM),
  PLATFORM_FITS(Severity.FINE),
  PLATFORM_UNKNOWN(Severity.PROBLEM),
  DISK_FITS(Severity.FINE),
  DISK_LOW(Severity.WARNING),
  DISK_FULL(Severity.PROBLEM),
  HOME_NEW(Severity.FINE),
  HOME_FITS(Severity.FINE),
  HOME_FOREIGN(Severity.PROBLEM),
  HOME_NOT_WRITABLE(Severity.PROBLEM),
  HOME_NOT_REACHABLE(Severity.PROBLEM),
  HOME_OPEN_TO_OTHERS(Severity.WARNING),
  PASSWORDS_FIT(Severity.FINE),
  PASSWORDS_OPEN_TO_OTHERS(Severity.WARNING),
  PASSWORDS_MISSING(Severity.WARNING),
  PORT_FITS(Severity.FINE),
  PORT_TAKEN(Severity.WARNING),
  PORTS_OPEN(Severity.FINE),
  PORTS_CLOSED(Severity.PROBLEM),
  SERVER_RUNS(Severity.FINE),
  SERVER_AT_REST(Severity.FINE),
  SERVER_WAS_CUT_OFF(Severity.WARNING),
  SERVER_VERSION_OTHER(Severity.PROBLEM),
  SETTINGS_FIT(Severity.FINE),
  SETTINGS_BROKEN(Severity.WARNING),
  USER_ORDINARY(Severity.FINE),
  USER_ROOT(Severity.FINE),
  USER_ROOT_WITHOUT_HELPER(Severity.PROBLEM);

  /** How much it matters. */
  public enum Severity {
    FINE,
    /** Works now; will not for ever, or not as safely as it could. */
    WARNING,
    /** Pelanggan cannot work until it is mended. */
    PROBLEM
  }

  private final Severity severity;

  FindingCode(Severity severity) {
    this.severity = severity;
  }

  public Severity severity() {
    return severity;
  }
}

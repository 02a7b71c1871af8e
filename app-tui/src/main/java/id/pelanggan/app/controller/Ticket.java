package id.pelanggan.app.controller;

/** Work that was asked for; once cancelled, nobody hears of its result. */
public final class Ticket {
  private boolean cancelled;

  Ticket() {}

  /** The work itself may go on to its end. */
  public void cancel() {
    cancelled = true;
  }

  boolean isCancelled() {
    return cancelled;
  }
}

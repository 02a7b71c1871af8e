package id.pelanggan.app.controller;

import static java.util.Objects.requireNonNull;

/**
 * How the last thing that was done is taken back.
 *
 * @param title what it was
 */
public record Undo(String title, Runnable action) {
  public Undo {
    requireNonNull(title, "title is null");
    requireNonNull(action, "action is null");
  }
}

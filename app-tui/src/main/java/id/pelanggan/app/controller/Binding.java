package id.pelanggan.app.controller;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A command as it can be used now.
 *
 * @param refusal why not now, in the operator's words; empty where it can
 */
public record Binding(Command command, Optional<String> refusal, Runnable action) {
  public Binding {
    requireNonNull(command, "command is null");
    requireNonNull(refusal, "refusal is null");
    requireNonNull(action, "action is null");
  }

  public static Binding of(Command command, Runnable action) {
    return new Binding(command, Optional.empty(), action);
  }

  /** One that says why it cannot be used. */
  public static Binding refused(Command command, String reason) {
    return new Binding(command, Optional.of(reason), () -> {});
  }

  /** Whether the hint bar shows it. */
  boolean isHinted() {
    return command.hinted() && refusal.isEmpty();
  }
}

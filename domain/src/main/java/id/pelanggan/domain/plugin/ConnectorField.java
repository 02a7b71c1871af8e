package id.pelanggan.domain.plugin;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * One thing that an operator fills in to connect a system.
 *
 * @param name stable; lower-case words joined by hyphens
 * @param help where to find it and what it is for
 * @param initial what it is where nobody fills it in; never of a secret
 * @param choices of a choice, empty for every other kind
 */
public record ConnectorField(
    String name,
    Kind kind,
    LocalText label,
    LocalText help,
    boolean required,
    Optional<String> initial,
    List<Choice> choices) {
  public ConnectorField {
    requireNonNull(name, "name is null");
    requireNonNull(kind, "kind is null");
    requireNonNull(label, "label is null");
    requireNonNull(help, "help is null");
    requireNonNull(initial, "initial is null");
    choices = List.copyOf(choices);
  }

  /** What may be filled in. */
  public enum Kind {
    TEXT,
    /** Kept sealed, and never shown again. */
    SECRET,
    /** An address of the web. */
    ADDRESS,
    CHOICE,
    /** {@code true} or {@code false}. */
    SWITCH,
    WHOLE_NUMBER
  }

  /**
   * One of several.
   *
   * @param value what is stored
   */
  public record Choice(String value, LocalText label) {
    public Choice {
      requireNonNull(value, "value is null");
      requireNonNull(label, "label is null");
    }
  }
}

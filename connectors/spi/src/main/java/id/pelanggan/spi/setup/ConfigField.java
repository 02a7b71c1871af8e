package id.pelanggan.spi.setup;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One thing that an operator fills in.
 *
 * @param name stable; lower-case words joined by hyphens
 * @param help where to find it and what it is for, in a sentence
 * @param required whether it may not stay empty
 * @param initial what it is where nobody fills it in; never of a secret
 * @param choices of a {@link FieldKind#CHOICE}, empty for every other kind
 */
public record ConfigField(
    String name,
    FieldKind kind,
    LocalizedText label,
    LocalizedText help,
    boolean required,
    Optional<String> initial,
    List<Choice> choices) {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  public ConfigField {
    requireNonNull(kind, "kind is null");
    requireNonNull(label, "label is null");
    requireNonNull(help, "help is null");
    requireNonNull(initial, "initial is null");
    choices = List.copyOf(choices);
    if (!NAME.matcher(name).matches() || name.length() > 40) {
      throw new IllegalArgumentException("not a field's name: " + name);
    }
    if (kind == FieldKind.SECRET && initial.isPresent()) {
      throw new IllegalArgumentException("a secret has an initial value");
    }
    if ((kind == FieldKind.CHOICE) == choices.isEmpty()) {
      throw new IllegalArgumentException("only a choice has choices: " + name);
    }
  }

  /**
   * One of several.
   *
   * @param value what is stored
   * @param label what operators read
   */
  public record Choice(String value, LocalizedText label) {
    public Choice {
      requireNonNull(value, "value is null");
      requireNonNull(label, "label is null");
    }
  }
}

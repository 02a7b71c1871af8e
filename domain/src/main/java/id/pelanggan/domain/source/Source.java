package id.pelanggan.domain.source;

import static java.util.Objects.requireNonNull;

/**
 * Where documents come from: a till, a web shop, the files of one kind that somebody imports, or
 * the operators themselves.
 *
 * @param name what operators call it; unique, at most 60 characters
 * @param purpose what its data is kept for
 * @param trust which source wins where two say different things: the greater; 0 to 100
 * @param linksByEmail whether its e-mail addresses are verified, so that a customer may be
 *     recognised by one alone
 */
public record Source(
    SourceId id, String name, PurposeCode purpose, int trust, boolean linksByEmail) {
  /** The trust of what operators write by hand; nothing else has it. */
  public static final int TRUST_OF_OPERATORS = 100;

  /** The trust of a source of which nothing is known. */
  public static final int TRUST_BY_DEFAULT = 50;

  public Source {
    requireNonNull(id, "id is null");
    requireNonNull(name, "name is null");
    requireNonNull(purpose, "purpose is null");
    if (name.isBlank() || name.length() > 60) {
      throw new IllegalArgumentException("name is not of 1 to 60 characters");
    }
    if (trust < 0 || trust > TRUST_OF_OPERATORS) {
      throw new IllegalArgumentException("trust is not in 0..100: " + trust);
    }
  }
}

package id.pelanggan.domain.incident;

import static java.util.Objects.requireNonNull;

/**
 * What is said of an incident. It may name people, and is sealed.
 *
 * @param advice what those affected should do; may be empty
 */
public record IncidentWords(String happened, String advice) {
  public static final int LONGEST = 4_000;

  public IncidentWords {
    requireNonNull(advice, "advice is null");
    if (happened.isBlank() || happened.length() > LONGEST || advice.length() > LONGEST) {
      throw new IllegalArgumentException("words are not of 1 to 4000 characters");
    }
  }

  @Override
  public String toString() {
    return "IncidentWords[***]";
  }
}

package id.pelanggan.domain.document;

import static java.util.Objects.requireNonNull;

/**
 * What a source calls a document of one of its streams.
 *
 * @param value 1 to {@value #MAXIMUM_LENGTH} characters; may be an e-mail address, so it is treated
 *     as personal
 */
public record ExternalId(String value) {
  public static final int MAXIMUM_LENGTH = 500;

  public ExternalId {
    if (requireNonNull(value, "value is null").isBlank() || value.length() > MAXIMUM_LENGTH) {
      throw new IllegalArgumentException("not of 1 to " + MAXIMUM_LENGTH + " characters");
    }
  }

  @Override
  public String toString() {
    return "ExternalId[***]";
  }
}

package id.pelanggan.domain.customer;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * Names one contact point of one customer without holding it. The same contact point of the same
 * customer always has the same key; another customer's has another one. A key whose contact point
 * is no longer believed finds nothing.
 *
 * @param value {@value #LENGTH} hexadecimal digits in small letters
 */
public record ContactKey(String value) {
  public static final int LENGTH = 12;

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{" + LENGTH + "}");

  public ContactKey {
    if (!isKey(requireNonNull(value, "value is null"))) {
      throw new IllegalArgumentException("not the key of a contact point");
    }
  }

  /** Whether a text has the form of a key. */
  public static boolean isKey(String text) {
    return FORM.matcher(text).matches();
  }
}

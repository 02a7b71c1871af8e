package id.pelanggan.domain.request;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * By what customers name their request. Says nothing: neither who, nor when, nor how many there
 * are.
 *
 * @param value two groups of four digits and letters that are not mistaken for others, such as
 *     {@code 7QK2-9DXM}
 */
public record ReceiptNumber(String value) {
  private static final String SIGNS = "0123456789BCDFGHJKMNPQRSTVWXYZ23";
  private static final Pattern FORM = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}");
  private static final int LENGTH = 8;

  public ReceiptNumber {
    if (!FORM.matcher(requireNonNull(value, "value is null")).matches()) {
      throw new IllegalArgumentException("not a receipt number");
    }
  }

  /**
   * Of bytes that nobody can foresee.
   *
   * @param bytes at least eight
   */
  public static ReceiptNumber of(byte[] bytes) {
    StringBuilder value = new StringBuilder();
    for (int place = 0; place < LENGTH; place++) {
      value.append(place == LENGTH / 2 ? "-" : "").append(SIGNS.charAt(bytes[place] & 0x1F));
    }
    return new ReceiptNumber(value.toString());
  }
}

package id.pelanggan.domain.shop;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.failure.PelangganException;
import java.util.Map;

/**
 * What the business is called.
 *
 * @param value 1 to {@value #MAXIMUM_LENGTH} characters with no control characters, outer white
 *     space removed
 */
public record ShopName(String value) {
  public static final int MAXIMUM_LENGTH = 120;

  /**
   * @throws PelangganException {@link ShopError#SHOP_NAME_INVALID} where the value is blank, too
   *     long or holds control characters
   */
  public ShopName {
    value = requireNonNull(value, "value is null").strip();
    if (value.isEmpty()
        || value.length() > MAXIMUM_LENGTH
        || value.codePoints().anyMatch(ShopName::isUnfit)) {
      throw new PelangganException(
          ShopError.SHOP_NAME_INVALID, Map.of("maximum", String.valueOf(MAXIMUM_LENGTH)));
    }
  }

  /** Control characters, and halves of characters, which no database keeps. */
  private static boolean isUnfit(int character) {
    int type = Character.getType(character);
    return type == Character.CONTROL || type == Character.SURROGATE;
  }
}

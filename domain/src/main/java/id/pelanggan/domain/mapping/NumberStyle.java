package id.pelanggan.domain.mapping;

import java.math.BigDecimal;

/**
 * How a file writes its numbers. In both styles a sign may stand before, or parentheses around,
 * what is negative; a currency's sign or code may stand before or behind; groups, where there are
 * any, have three digits. A number with an exponent is refused: a spreadsheet has lost digits of
 * it.
 */
public enum NumberStyle {
  /** {@code 1.234.567,89}; also {@code Rp 15.000,-}. */
  INDONESIAN('.', ','),
  /** {@code 1,234,567.89}. */
  ENGLISH(',', '.');

  private final char group;
  private final char point;

  NumberStyle(char group, char point) {
    this.group = group;
    this.point = point;
  }

  char group() {
    return group;
  }

  char point() {
    return point;
  }

  /**
   * @return never throws: what cannot be read is {@code NUMBER_UNREADABLE}, more than eighteen
   *     digits {@code NUMBER_TOO_LARGE}
   */
  public Written<BigDecimal> read(String text) {
    return new NumberText(CellText.strip(text), this).read();
  }
}

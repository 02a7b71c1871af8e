package id.pelanggan.domain.mapping;

/**
 * How a file writes its dates. Whatever the style, a date that begins with a year of four digits
 * ({@code 1990-08-17}, {@code 1990/8/17}) or that names its month in Indonesian or English ({@code
 * 17 Agustus 1990}, {@code 17-Agu-90}, {@code Aug 17, 1990}) is read, for it can be read in one way
 * only.
 *
 * <p>A time of day may follow after a space, a comma or a {@code T}: {@code 10:15}, {@code
 * 10.15.30}, {@code 1:15 PM}; then an offset: {@code Z}, {@code +07:00}, {@code WIB}, {@code WITA},
 * {@code WIT}.
 */
public enum DateStyle {
  /** Nothing else. */
  ISO,
  /** {@code 17/08/1990}, {@code 17-8-90}, {@code 17.08.1990}. */
  DAY_FIRST,
  /** {@code 8/17/1990}. */
  MONTH_FIRST,
  /** {@code 19900817}, {@code 199008171015}, {@code 19900817101500}. */
  COMPACT;

  /** Years of two digits lie in the hundred years from here on where the date is an event's. */
  public static final int FIRST_YEAR = 1970;

  /** Years of two digits lie in the hundred years from here on where the date is of a birth. */
  public static final int FIRST_YEAR_OF_BIRTHS = 1930;

  /**
   * @param firstYear of the hundred years in which a year of two digits lies
   * @return never throws: what cannot be read is {@code DATE_UNREADABLE}, a day or a time that does
   *     not exist {@code DATE_IMPOSSIBLE}
   */
  public Written<WrittenTime> read(String text, int firstYear) {
    return new DateText(CellText.strip(text), this, firstYear).read();
  }
}

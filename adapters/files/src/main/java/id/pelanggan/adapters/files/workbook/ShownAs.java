package id.pelanggan.adapters.files.workbook;

/** What a cell's number stands for. */
sealed interface ShownAs {
  /**
   * @param digits at least as many before the decimal point, with zeros in front
   */
  record Numeral(int digits) implements ShownAs {}

  /** Days since the workbook's first day, and parts of a day. */
  enum Date implements ShownAs {
    DAY,
    MOMENT,
    TIME,
    /** Hours may be more than 24. */
    DURATION
  }
}

package id.pelanggan.adapters.files.workbook;

import id.pelanggan.adapters.files.formula.FormulaGuard;
import id.pelanggan.adapters.files.workbook.ShownAs.Date;
import id.pelanggan.adapters.files.workbook.ShownAs.Numeral;
import java.util.Optional;

/**
 * What cells hold, as text. Nothing is computed: of a formula there is the result that the program
 * stored which saved the file, or nothing that can be read.
 */
final class CellValues {
  private static final String NOT_AVAILABLE = "#N/A";
  private static final String MIDNIGHT = "T00:00:00";

  private final Part part;
  private final Optional<SharedStrings> strings;
  private final Styles styles;
  private final SerialTime days;

  CellValues(Part part, Optional<SharedStrings> strings, Styles styles, SerialTime days) {
    this.part = part;
    this.strings = strings;
    this.styles = styles;
    this.days = days;
  }

  /**
   * @param type of the cell, such as {@code n}
   * @param style its number
   * @param written in the cell
   * @param computed whether it comes from a formula
   * @return empty where it cannot be read
   */
  Optional<String> value(String type, String style, String written, boolean computed) {
    boolean isText = type.equals("str") || type.equals("inlineStr");
    if (isText) {
      return Optional.of(text(written));
    }
    return written.isBlank() ? nothing(computed) : valueOf(type, style, written);
  }

  private Optional<String> valueOf(String type, String style, String written) {
    return switch (type) {
      case "s" -> Optional.of(text(shared(written)));
      case "n" -> number(written, style);
      case "b" -> truth(written.strip());
      case "d" -> Optional.of(isoDate(written.strip(), style));
      case "e" -> written.strip().equals(NOT_AVAILABLE) ? Optional.of("") : Optional.empty();
      default -> throw part.damaged();
    };
  }

  /** A formula that was never computed has no value, which is not the same as an empty one. */
  static Optional<String> nothing(boolean computed) {
    return computed ? Optional.empty() : Optional.of("");
  }

  private static String text(String written) {
    return FormulaGuard.takeOff(EscapedText.decode(written));
  }

  private String shared(String number) {
    return strings.orElseThrow(part::damaged).text(part.number(number.strip()));
  }

  private Optional<String> truth(String written) {
    return switch (written) {
      case "1", "true" -> Optional.of("TRUE");
      case "0", "false" -> Optional.of("FALSE");
      default -> throw part.damaged();
    };
  }

  private Optional<String> number(String written, String style) {
    ShownAs shown = style.isEmpty() ? NumberFormat.GENERAL : styles.of(part.number(style));
    return switch (shown) {
      case Date date -> date(written, date);
      case Numeral numeral -> PlainNumber.of(written).map(text -> padded(text, numeral.digits()));
    };
  }

  private Optional<String> date(String written, Date shown) {
    return PlainNumber.parse(written)
        .flatMap(serial -> days.text(serial.doubleValue(), shown))
        .or(() -> PlainNumber.of(written));
  }

  /** Zeros in front are part of a code that is shown with them. */
  private static String padded(String number, int digits) {
    boolean whole = number.chars().allMatch(Character::isDigit);
    return whole && number.length() < digits
        ? "0".repeat(digits - number.length()) + number
        : number;
  }

  private String isoDate(String written, String style) {
    boolean day =
        !style.isEmpty() && styles.of(part.number(style)) == Date.DAY && written.endsWith(MIDNIGHT);
    return day ? written.substring(0, written.length() - MIDNIGHT.length()) : written;
  }
}

package id.pelanggan.app.terminal;

import id.pelanggan.app.input.Input;
import id.pelanggan.app.input.Input.Clicked;
import id.pelanggan.app.input.Input.Scrolled;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the mouse did, as a terminal reports it in its mode 1006 (SGR). */
final class MouseReport {
  private static final Pattern BUTTON_COLUMN_ROW =
      Pattern.compile("(\\d{1,3});(\\d{1,5});(\\d{1,5})");

  /** Shift, Alt and Ctrl change nothing. */
  private static final int HELD_DOWN = 4 | 8 | 16;

  private static final int WHEEL_UP = 64;
  private static final int WHEEL_DOWN = 65;
  private static final int LINES = 3;

  private MouseReport() {}

  /** Empty for what the program has no use for: letting go, moving, other buttons. */
  static Optional<Input> find(String parameters, char last) {
    Matcher matcher = BUTTON_COLUMN_ROW.matcher(parameters);
    if (last != 'M' || !matcher.matches()) {
      return Optional.empty();
    }
    int button = Integer.parseInt(matcher.group(1)) & ~HELD_DOWN;
    int column = Math.max(0, Integer.parseInt(matcher.group(2)) - 1);
    int row = Math.max(0, Integer.parseInt(matcher.group(3)) - 1);
    return switch (button) {
      case 0 -> Optional.of(new Clicked(column, row));
      case WHEEL_UP -> Optional.of(new Scrolled(column, row, -LINES));
      case WHEEL_DOWN -> Optional.of(new Scrolled(column, row, LINES));
      default -> Optional.empty();
    };
  }
}

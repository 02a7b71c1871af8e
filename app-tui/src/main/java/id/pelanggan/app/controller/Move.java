package id.pelanggan.app.controller;

import id.pelanggan.app.input.Key;
import java.util.Optional;

/** A way to go, in a list or between things. The letters never do anything else. */
public enum Move {
  UP,
  DOWN,
  LEFT,
  RIGHT,
  PAGE_UP,
  PAGE_DOWN,
  FIRST,
  LAST;

  /** What a key means where nothing is typed. */
  static Optional<Move> of(Key key) {
    if (key.isTyping()) {
      return switch (key.character()) {
        case 'h' -> Optional.of(LEFT);
        case 'j' -> Optional.of(DOWN);
        case 'k' -> Optional.of(UP);
        case 'l' -> Optional.of(RIGHT);
        default -> Optional.empty();
      };
    }
    return arrow(key);
  }

  /** What a key means also where something is typed. */
  static Optional<Move> arrow(Key key) {
    return switch (key.symbol()) {
      case UP -> Optional.of(UP);
      case DOWN -> Optional.of(DOWN);
      case LEFT -> Optional.of(LEFT);
      case RIGHT -> Optional.of(RIGHT);
      case PAGEUP -> Optional.of(PAGE_UP);
      case PAGEDOWN -> Optional.of(PAGE_DOWN);
      case HOME -> Optional.of(FIRST);
      case END -> Optional.of(LAST);
      case CHARACTER, ENTER, ESCAPE, TAB, BACKSPACE, DELETE, INSERT -> Optional.empty();
      case F1, F2, F3, F4, F5, F6, F7, F8, F9, F10, F11, F12 -> Optional.empty();
    };
  }

  /** Where an index is after the move, in so many rows of which so many are seen at once. */
  public int from(int index, int count, int page) {
    int last = Math.max(0, count - 1);
    return switch (this) {
      case UP -> Math.clamp(index - 1L, 0, last);
      case DOWN -> Math.clamp(index + 1L, 0, last);
      case PAGE_UP -> Math.clamp((long) index - Math.max(1, page), 0, last);
      case PAGE_DOWN -> Math.clamp((long) index + Math.max(1, page), 0, last);
      case FIRST -> 0;
      case LAST -> last;
      case LEFT, RIGHT -> Math.clamp(index, 0, last);
    };
  }
}

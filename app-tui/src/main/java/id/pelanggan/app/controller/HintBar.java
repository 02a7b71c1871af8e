package id.pelanggan.app.controller;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.input.Key;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Text;
import id.pelanggan.app.presentation.Tone;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The last line: keys that work now, each whole or not at all. */
final class HintBar {
  private static final String GAP = "  ";

  private final Canvas line;
  private final Look look;
  private final boolean typing;
  private final Consumer<Binding> use;

  /**
   * @param typing whether characters are text, so that they are no keys
   * @param use what a click does
   */
  HintBar(Canvas line, Look look, boolean typing, Consumer<Binding> use) {
    this.line = requireNonNull(line, "line is null");
    this.look = requireNonNull(look, "look is null");
    this.typing = typing;
    this.use = requireNonNull(use, "use is null");
  }

  /**
   * @param fixed those that always stand at the right
   */
  void draw(List<Binding> bindings, List<Binding> fixed) {
    int right = line.columns() - 1;
    for (Binding binding : fixed.reversed()) {
      int width = width(binding);
      if (isShown(binding) && right - width - 1 > 0) {
        right -= width;
        hint(right, binding);
        right -= GAP.length();
      }
    }
    int column = 1;
    for (Binding binding : bindings) {
      int width = width(binding);
      if (isShown(binding) && column + width <= right) {
        hint(column, binding);
        column += width + GAP.length();
      }
    }
  }

  private boolean isShown(Binding binding) {
    return binding.isHinted() && key(binding).isPresent();
  }

  private int width(Binding binding) {
    return Text.width(keyText(binding)) + 1 + Text.width(title(binding));
  }

  /** The first one that works. */
  private Optional<Key> key(Binding binding) {
    return binding.command().keys().stream().filter(key -> !typing || !key.isTyping()).findFirst();
  }

  private String keyText(Binding binding) {
    return key(binding).map(key -> KeyText.of(key, look.phrases())).orElse("");
  }

  private String title(Binding binding) {
    return look.say(binding.command().title());
  }

  private void hint(int column, Binding binding) {
    int end = line.text(column, 0, keyText(binding), Tone.KEY);
    line.text(end + 1, 0, title(binding), Tone.FAINT);
    look.spots().add(line, column, 0, width(binding), () -> use.accept(binding));
  }
}

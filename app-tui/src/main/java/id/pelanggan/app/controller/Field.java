package id.pelanggan.app.controller;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.input.Key;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Tone;
import java.util.List;

/** One thing that a form asks for. */
public sealed interface Field {

  /** By which the form's answers are found. */
  String id();

  String label();

  /** What is said below it while it has focus; may be empty. */
  String hint();

  String value();

  boolean isTyping();

  boolean type(Key key);

  void paste(String text);

  void draw(Canvas canvas, boolean focus);

  /** A line of text. */
  record Line(String id, String label, String hint, TextEditor editor) implements Field {
    public Line {
      requireNonNull(id, "id is null");
      requireNonNull(label, "label is null");
      requireNonNull(hint, "hint is null");
      requireNonNull(editor, "editor is null");
    }

    @Override
    public String value() {
      return editor.text().strip();
    }

    @Override
    public boolean isTyping() {
      return true;
    }

    @Override
    public boolean type(Key key) {
      return editor.type(key);
    }

    @Override
    public void paste(String text) {
      editor.paste(text);
    }

    @Override
    public void draw(Canvas canvas, boolean focus) {
      editor.draw(canvas, focus);
    }

    @Override
    public String toString() {
      return "Line[" + id + "]";
    }
  }

  /** One of a few things. */
  final class Choice implements Field {
    private final String id;
    private final String label;
    private final String hint;
    private final List<Option> options;
    private int index;

    /**
     * @param chosen the value that is chosen at first
     */
    public Choice(String id, String label, String hint, List<Option> options, String chosen) {
      this.id = requireNonNull(id, "id is null");
      this.label = requireNonNull(label, "label is null");
      this.hint = requireNonNull(hint, "hint is null");
      this.options = List.copyOf(options);
      List<String> values = options.stream().map(Option::value).toList();
      this.index = Math.max(0, values.indexOf(chosen));
    }

    @Override
    public String id() {
      return id;
    }

    @Override
    public String label() {
      return label;
    }

    @Override
    public String hint() {
      return hint;
    }

    @Override
    public String value() {
      return options.get(index).value;
    }

    @Override
    public boolean isTyping() {
      return false;
    }

    /** Left, right and space go through them; a letter goes to the next that begins with it. */
    @Override
    public boolean type(Key key) {
      if (key.symbol() == Key.Symbol.RIGHT || key.equals(Key.typing(' '))) {
        index = (index + 1) % options.size();
        return true;
      }
      if (key.symbol() == Key.Symbol.LEFT) {
        index = (index + options.size() - 1) % options.size();
        return true;
      }
      return key.isTyping() && jump(key.character());
    }

    @Override
    public void paste(String text) {}

    @Override
    public void draw(Canvas canvas, boolean focus) {
      String shown = "‹ " + options.get(index).title + " ›";
      canvas.text(0, 0, " ".repeat(canvas.columns()), focus ? Tone.INPUT_FOCUS : Tone.INPUT);
      canvas.cell(0, 0, canvas.columns(), shown, focus ? Tone.INPUT_FOCUS : Tone.INPUT);
      if (focus) {
        canvas.cursor(0, 0);
      }
    }

    private boolean jump(int letter) {
      for (int step = 1; step <= options.size(); step++) {
        int other = (index + step) % options.size();
        String title = options.get(other).title;
        if (!title.isEmpty()
            && Character.toLowerCase(title.codePointAt(0)) == Character.toLowerCase(letter)) {
          index = other;
          return true;
        }
      }
      return true;
    }
  }

  /**
   * @param value what it means
   * @param title what it is called
   */
  record Option(String value, String title) {
    public Option {
      requireNonNull(value, "value is null");
      requireNonNull(title, "title is null");
    }
  }
}

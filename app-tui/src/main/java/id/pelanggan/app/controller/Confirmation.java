package id.pelanggan.app.controller;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.input.Key;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Lines;
import id.pelanggan.app.presentation.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Asks before something that touches much: what it will do, and a choice that stands on "no". What
 * cannot be taken back wants a number typed first.
 */
public final class Confirmation implements Layer {
  private static final int COLUMNS = 60;

  private final Desk desk;
  private final Question question;
  private final TextEditor typed = TextEditor.of(20);
  private boolean yes;

  private Confirmation(Desk desk, Question question) {
    this.desk = requireNonNull(desk, "desk is null");
    this.question = requireNonNull(question, "question is null");
  }

  /** Lays the question on top. */
  public static void ask(Desk desk, Question question) {
    desk.open(new Confirmation(desk, question));
  }

  @Override
  public String topic() {
    return question.typing().isEmpty() ? "confirmation" : "confirmation.final";
  }

  @Override
  public boolean isTyping() {
    return isFinal();
  }

  @Override
  public boolean type(Key key) {
    return isFinal()
        && key.symbol() != Key.Symbol.LEFT
        && key.symbol() != Key.Symbol.RIGHT
        && typed.type(key);
  }

  @Override
  public List<Binding> bindings() {
    return List.of(
        yes && !isReady()
            ? Binding.refused(CommonCommands.CONFIRM, desk.say("confirmation.type.first"))
            : Binding.of(CommonCommands.CONFIRM, this::decide),
        Binding.of(CommonCommands.CANCEL, () -> desk.close(this)));
  }

  @Override
  public void move(Move move) {
    switch (move) {
      case LEFT, UP -> yes = false;
      case RIGHT, DOWN -> yes = true;
      case PAGE_UP, PAGE_DOWN, FIRST, LAST -> {}
    }
  }

  @Override
  public void back() {
    desk.close(this);
  }

  @Override
  public void draw(Canvas canvas, Look look) {
    int columns = Math.min(COLUMNS, canvas.columns() - 6);
    List<String> lines = new ArrayList<>();
    question.effects().forEach(effect -> lines.addAll(Lines.wrap(effect, columns)));
    int rows = lines.size() + (isFinal() ? 5 : 2);
    Canvas inside = DialogBox.open(canvas, look, question.title(), columns, rows);
    for (int row = 0; row < lines.size(); row++) {
      inside.text(0, row, lines.get(row), Tone.TEXT);
    }
    if (isFinal()) {
      drawTyping(inside, look, lines.size() + 1);
    }
    drawChoice(inside, look, inside.rows() - 1);
  }

  private void drawTyping(Canvas inside, Look look, int row) {
    inside.text(
        0, row, look.say("confirmation.type", Map.of("text", question.typing())), Tone.WARNING);
    typed.draw(inside.area(0, row + 1, Math.min(24, inside.columns()), 1), true);
  }

  private void drawChoice(Canvas inside, Look look, int row) {
    String no = "  " + look.say("confirmation.no") + "  ";
    String sure = "  " + question.verb() + "  ";
    int column = inside.text(0, row, no, Tone.STRONG);
    look.spots().add(inside, 0, row, column, () -> desk.close(this));
    int end = inside.text(column + 1, row, sure, isReady() ? Tone.BAD : Tone.FAINT);
    look.spots().add(inside, column + 1, row, end - column - 1, () -> yes = true);
    inside.select(yes ? column + 1 : 0, row, yes ? end - column - 1 : column);
  }

  private void decide() {
    desk.close(this);
    if (yes) {
      question.action().run();
    }
  }

  private boolean isFinal() {
    return !question.typing().isEmpty();
  }

  private boolean isReady() {
    return !isFinal() || typed.text().strip().equals(question.typing());
  }

  /**
   * @param effects what will happen, a sentence each
   * @param verb what the choice that does it is called
   * @param typing what has to be typed first; empty where nothing has
   */
  public record Question(
      String title, List<String> effects, String verb, String typing, Runnable action) {
    public Question {
      requireNonNull(title, "title is null");
      effects = List.copyOf(effects);
      requireNonNull(verb, "verb is null");
      requireNonNull(typing, "typing is null");
      requireNonNull(action, "action is null");
    }
  }
}

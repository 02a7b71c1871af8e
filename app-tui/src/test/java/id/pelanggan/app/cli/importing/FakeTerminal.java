package id.pelanggan.app.cli.importing;

import id.pelanggan.app.cli.Terminal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Somebody who gives prepared answers. */
final class FakeTerminal implements Terminal {
  private final Deque<String> answers;
  private final Progress progress;
  private final List<String> questions = new ArrayList<>();
  private final List<String> shown = new ArrayList<>();

  FakeTerminal(Progress progress, String... answers) {
    this.progress = progress;
    this.answers = new ArrayDeque<>(List.of(answers));
  }

  List<String> questions() {
    return questions;
  }

  List<String> shown() {
    return shown;
  }

  @Override
  public boolean isAttended() {
    return true;
  }

  @Override
  public Optional<String> ask(String question) {
    questions.add(question);
    return Optional.ofNullable(answers.poll());
  }

  @Override
  public Progress progress() {
    return progress;
  }

  @Override
  public void show(String text) {
    shown.add(text);
  }
}

package id.pelanggan.app.cli.sync;

import id.pelanggan.app.cli.Terminal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A terminal that keeps what it was shown, with somebody who gives prepared answers. */
public final class RecordedTerminal implements Terminal {
  private final Progress progress;
  private final Deque<String> answers;
  private final List<String> shown = new ArrayList<>();

  public RecordedTerminal(Progress progress, String... answers) {
    this.progress = progress;
    this.answers = new ArrayDeque<>(List.of(answers));
  }

  List<String> shown() {
    return shown;
  }

  @Override
  public boolean isAttended() {
    return progress == Progress.REWRITTEN;
  }

  @Override
  public Optional<String> ask(String question) {
    shown.add(question);
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

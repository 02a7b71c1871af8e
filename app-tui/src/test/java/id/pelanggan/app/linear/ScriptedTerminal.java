package id.pelanggan.app.linear;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Somebody who has decided beforehand what to type; where that ends, so does the conversation. */
final class ScriptedTerminal implements LinearTerminal {
  private final Deque<String> answers = new ArrayDeque<>();
  private final Deque<String> secrets = new ArrayDeque<>();
  private final List<String> heard = new ArrayList<>();
  private final List<String> said = new ArrayList<>();
  private Consumer<String> listener = line -> {};

  ScriptedTerminal types(String... lines) {
    answers.addAll(List.of(lines));
    return this;
  }

  ScriptedTerminal hides(String... lines) {
    secrets.addAll(List.of(lines));
    return this;
  }

  /** Is told each line as it is heard. */
  ScriptedTerminal listens(Consumer<String> ear) {
    listener = ear;
    return this;
  }

  /** Every line, the prompts with what was typed behind them. */
  String heard() {
    return String.join("\n", heard);
  }

  List<String> lines() {
    return List.copyOf(heard);
  }

  /** What the program printed, without what was typed. */
  List<String> said() {
    return List.copyOf(said);
  }

  /** What was decided and never asked for. */
  int left() {
    return answers.size() + secrets.size();
  }

  @Override
  public Optional<String> ask(String prompt) {
    Optional<String> typed = Optional.ofNullable(answers.poll());
    said.add(prompt);
    hear(prompt + typed.orElse(""));
    return typed;
  }

  @Override
  public Optional<String> secret(String prompt) {
    hear(prompt);
    return Optional.ofNullable(secrets.poll());
  }

  @Override
  public void say(String line) {
    said.add(line);
    hear(line);
  }

  private void hear(String line) {
    heard.add(line);
    listener.accept(line);
  }
}

package id.pelanggan.app.linear;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.FailureText;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.controller.ClosedReason;
import id.pelanggan.app.controller.Failures;
import id.pelanggan.app.text.Language;
import id.pelanggan.app.text.Messages;
import id.pelanggan.domain.failure.PelangganException;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** What is said and asked, in the language of the operator. */
@Singleton
final class Conversation {
  private static final String HELP = "?";

  private final LinearTerminal terminal;
  private final NextCommand next;
  private final Failures failures;
  private Phrases phrases;

  @Inject
  Conversation(LinearTerminal terminal, Phrases phrases, NextCommand next, Failures failures) {
    this.terminal = requireNonNull(terminal, "terminal is null");
    this.phrases = requireNonNull(phrases, "phrases is null");
    this.next = requireNonNull(next, "next is null");
    this.failures = requireNonNull(failures, "failures is null");
  }

  Phrases phrases() {
    return phrases;
  }

  /** Goes on in another language. */
  void speak(Language language) {
    phrases = new Phrases(new Messages(language), phrases.zone());
  }

  String word(String key) {
    return phrases.say(key);
  }

  void say(String key) {
    line(phrases.say(key));
  }

  void say(String key, Map<String, String> details) {
    line(phrases.say(key, details));
  }

  /** A label with its value; nothing where there is no value. */
  void fact(String key, String value) {
    if (!value.isBlank()) {
      labelled(phrases.say(key), value);
    }
  }

  void labelled(String label, String value) {
    line(label + ": " + value);
  }

  void line(String text) {
    terminal.say(Plain.line(spoken(text)));
  }

  /** A part of what follows begins. */
  void title(String text) {
    terminal.say("");
    line(text);
  }

  /**
   * Asks until there is an answer that is not a call for help.
   *
   * @param help key of what is said to whoever asks for help
   * @return what was typed; empty for an empty line
   */
  Optional<String> ask(String prompt, String help) {
    while (true) {
      String typed = Plain.typed(read(Plain.line(prompt)));
      if (!typed.equals(HELP)) {
        return Optional.of(typed).filter(text -> !text.isEmpty());
      }
      say(help);
    }
  }

  Optional<String> askFor(String key) {
    return ask(phrases.say(key) + " ", "linear.help.text");
  }

  /** Asks for what nobody may see; empty for an empty line. */
  Optional<String> secret(String prompt) {
    return terminal.secret(Plain.line(prompt)).map(Plain::typed).filter(typed -> !typed.isEmpty());
  }

  /** Does something; what fails is told, and what is interrupted has stopped. */
  void attempt(Runnable action) {
    try {
      action.run();
    } catch (Leave e) {
      throw e;
    } catch (CancellationException e) {
      stopped();
    } catch (PelangganException e) {
      tell(e);
    } catch (RuntimeException e) {
      tell(failures.unforeseen(e));
    } finally {
      // Whoever stopped it did not mean the question that comes next.
      Thread.interrupted();
    }
  }

  /** Whatever failed after an interruption failed because of that. */
  void tell(PelangganException failure) {
    if (Thread.currentThread().isInterrupted()) {
      stopped();
      return;
    }
    FailureText text = FailureText.of(failure, phrases, next);
    line(text.happened());
    line(text.safe());
    line(text.next());
  }

  private void stopped() {
    say("linear.stopped");
  }

  private String read(String prompt) {
    try {
      return terminal.ask(prompt).orElseThrow(() -> new Leave(ClosedReason.TERMINAL_GONE));
    } catch (CancellationException e) {
      throw new Leave(ClosedReason.QUIT);
    }
  }

  /** Nobody wants to hear of each dot that stands for something hidden. */
  private String spoken(String text) {
    return text.replaceAll("•{2,}", phrases.say("linear.masked"));
  }
}

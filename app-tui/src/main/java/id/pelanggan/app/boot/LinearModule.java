package id.pelanggan.app.boot;

import static java.util.Objects.requireNonNull;

import com.google.inject.AbstractModule;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.controller.Failures;
import id.pelanggan.app.linear.LinearTerminal;

/** How the program talks line by line. */
final class LinearModule extends AbstractModule {
  private final LinearTerminal terminal;
  private final Phrases phrases;
  private final NextCommand next;

  LinearModule(LinearTerminal terminal, Phrases phrases, NextCommand next) {
    this.terminal = requireNonNull(terminal, "terminal is null");
    this.phrases = requireNonNull(phrases, "phrases is null");
    this.next = requireNonNull(next, "next is null");
  }

  @Override
  protected void configure() {
    bind(LinearTerminal.class).toInstance(terminal);
    bind(Phrases.class).toInstance(phrases);
    bind(NextCommand.class).toInstance(next);
    bind(Failures.class).toInstance(Unexpected::said);
  }
}

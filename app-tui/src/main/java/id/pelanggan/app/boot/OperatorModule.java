package id.pelanggan.app.boot;

import static java.util.Objects.requireNonNull;

import com.google.inject.AbstractModule;
import id.pelanggan.app.cli.Console;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.cli.Terminal;
import id.pelanggan.app.cli.connections.SecretEntry;
import id.pelanggan.app.cli.web.CustomerPages;
import id.pelanggan.app.controller.Furniture;

/** How commands talk with the operator. */
final class OperatorModule extends AbstractModule {
  private final Console console;
  private final Terminal terminal;
  private final SecretEntry secrets;
  private final NextCommand next;

  OperatorModule(Console console, Terminal terminal, SecretEntry secrets, NextCommand next) {
    this.console = requireNonNull(console, "console is null");
    this.terminal = requireNonNull(terminal, "terminal is null");
    this.secrets = requireNonNull(secrets, "secrets is null");
    this.next = requireNonNull(next, "next is null");
  }

  @Override
  protected void configure() {
    bind(Console.class).toInstance(console);
    bind(Terminal.class).toInstance(terminal);
    bind(SecretEntry.class).toInstance(secrets);
    bind(NextCommand.class).toInstance(next);
    bind(CustomerPages.class).to(LocalPages.class);
    bind(Furniture.class).to(InjectedFurniture.class);
  }
}

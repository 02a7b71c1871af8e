package id.pelanggan.app.boot;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgresserver.home.StoredSettings;
import id.pelanggan.app.cli.ExitCode;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.controller.ClosedReason;
import id.pelanggan.app.linear.Linear;
import id.pelanggan.app.terminal.Signals;
import id.pelanggan.app.text.Language;
import id.pelanggan.app.text.Messages;
import java.io.PrintStream;

/** The program while an operator works with it line by line: one visit to a house after another. */
final class LinearProgram {
  private final PrintStream out;
  private final Language usual;

  /**
   * @param usual the language where nobody chose one
   */
  LinearProgram(PrintStream out, Language usual) {
    this.out = requireNonNull(out, "out is null");
    this.usual = requireNonNull(usual, "usual is null");
  }

  /**
   * @throws id.pelanggan.domain.failure.PelangganException where a house cannot be opened, or a
   *     demo is still used
   */
  ExitCode run(Site first) {
    Thread talking = Thread.currentThread();
    try (Signals signals = new Signals()) {
      // Ctrl-C stops what is being done, not the program.
      signals.on("INT", talking::interrupt);
      return visitAll(first);
    }
  }

  private ExitCode visitAll(Site first) {
    Site site = first;
    while (true) {
      switch (visit(site)) {
        case QUIT, TERMINAL_GONE -> {
          return ExitCode.DONE;
        }
        case TO_DEMO -> site = site.toDemo();
        case TO_SHOP -> site = site.toShop();
        case REMOVE_DEMO -> {
          new DemoRemoval(site, event -> {})
              .remove()
              .ifPresent(trouble -> {
                throw trouble;
              });
          site = site.toShop();
        }
      }
    }
  }

  private ClosedReason visit(Site site) {
    Language language =
        site.options()
            .language()
            .or(() -> StoredSettings.read(site.home()).language().map(Looks::language))
            .orElse(usual);
    Messages messages = new Messages(language);
    OperatorPassphrases passphrases =
        new OperatorPassphrases(
            site.options().passphraseFile(), site.environment(), messages, !site.demo());
    ProgressNotes notes =
        new ProgressNotes((key, details) -> out.println(messages.say(key, details)));
    LinearModule lines = new LinearModule(new ConsoleLines(out), Phrases.of(messages), site.next());
    try (House house = House.build(site, passphrases, notes, lines)) {
      house.prepare(site.demo());
      return house.get(Linear.class).run(house.isDemo());
    }
  }
}

package id.pelanggan.app.boot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgresserver.home.StoredSettings;
import id.pelanggan.app.cli.ExitCode;
import id.pelanggan.app.input.Input;
import id.pelanggan.app.presentation.ColourDepth;
import id.pelanggan.app.terminal.Display;
import id.pelanggan.app.text.Language;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.settings.Settings;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The program while an operator works in its terminal: one visit to a house after another, until
 * the operator leaves.
 */
final class TerminalProgram {
  private final Display display;
  private final Charset charset;
  private final Optional<Language> wanted;
  private final Language usual;
  private volatile @Nullable Visit visit;
  private volatile boolean closed;

  /**
   * @param charset of the terminal
   * @param wanted the language that the command line names; empty where it names none
   * @param usual the language where nobody chose one
   */
  TerminalProgram(Display display, Charset charset, Optional<Language> wanted, Language usual) {
    this.display = requireNonNull(display, "display is null");
    this.charset = requireNonNull(charset, "charset is null");
    this.wanted = requireNonNull(wanted, "wanted is null");
    this.usual = requireNonNull(usual, "usual is null");
  }

  ExitCode run(Site first) {
    Thread reader = Thread.ofPlatform().name("keys").daemon().start(this::read);
    PrintStream err = System.err;
    // Whatever a library has to say there would stand in the middle of a picture.
    System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8));
    try {
      visitAll(first);
    } finally {
      closed = true;
      display.close();
      System.setErr(err);
      reader.interrupt();
    }
    return ExitCode.DONE;
  }

  private void visitAll(Site first) {
    Site site = first;
    Optional<PelangganException> trouble = Optional.empty();
    while (true) {
      Visit next = visit(site, trouble);
      visit = next;
      switch (next.run()) {
        case QUIT, TERMINAL_GONE -> {
          return;
        }
        case TO_DEMO -> {
          site = site.toDemo();
          trouble = Optional.empty();
        }
        case TO_SHOP -> {
          site = site.toShop();
          trouble = Optional.empty();
        }
        case REMOVE_DEMO -> {
          trouble = new DemoRemoval(site, event -> {}).remove();
          site = trouble.isEmpty() ? site.toShop() : site;
        }
      }
    }
  }

  /**
   * @param trouble what the operator has to be told there
   */
  private Visit visit(Site site, Optional<PelangganException> trouble) {
    Settings settings = StoredSettings.read(site.home());
    DisplayOutput output =
        new DisplayOutput(
            display,
            ColourDepth.of(site.environment()),
            Looks.theme(settings),
            Looks.glyphs(settings, charset));
    return new Visit(
        site, Clock.systemUTC(), settings, language(settings), output, charset, display, trouble);
  }

  private Language language(Settings settings) {
    return wanted.or(() -> settings.language().map(Looks::language)).orElse(usual);
  }

  /** Keys that come between two visits are for nobody. */
  private void read() {
    while (!closed) {
      Input input = display.read();
      Visit now = visit;
      if (now != null) {
        now.take(input);
      }
      if (input instanceof Input.Closed) {
        return;
      }
    }
  }
}

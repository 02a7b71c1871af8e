package id.pelanggan.app.boot;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.pelanggan.app.cli.CliFailure;
import id.pelanggan.app.cli.GlobalOptions;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Loop;
import id.pelanggan.app.controller.UserInterface;
import id.pelanggan.app.input.Input;
import id.pelanggan.app.input.Key;
import id.pelanggan.app.presentation.ColourDepth;
import id.pelanggan.app.presentation.GlyphSet;
import id.pelanggan.app.presentation.Themes;
import id.pelanggan.app.terminal.Display;
import id.pelanggan.app.text.Language;
import id.pelanggan.domain.settings.Settings;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Does what every start does, without a home and without a terminal, so that the JVM can note what
 * it loads for that and keep it for later starts.
 */
final class Rehearsal {
  /** Nothing can be made below what is no folder. */
  private static final String NOWHERE = "/dev/null/home";

  private Rehearsal() {}

  static void run() {
    id.pelanggan.app.terminal.Rehearsal.run();
    PrintStream silence = new PrintStream(OutputStream.nullOutputStream(), false, UTF_8);
    new Program(Map.of(), silence, silence).run("status", "--home", NOWHERE);
    Places places = new Places(Map.of("PELANGGAN_HOME", NOWHERE), "Linux", false);
    Site site = Site.ofShop(new GlobalOptions(), places, Map.of("TERM", "xterm-256color"));
    for (Language language : Language.values()) {
      new TerminalProgram(new Nobody(), UTF_8, Optional.of(language), language).run(site);
    }
    screens(site);
  }

  /** All screens as they are where the database cannot be reached. */
  private static void screens(Site site) {
    Loop loop = new Loop(Clock.systemUTC());
    Nobody nobody = new Nobody();
    DisplayOutput output =
        new DisplayOutput(nobody, ColourDepth.ANSI256, Themes.DARK, GlyphSet.UNICODE);
    Desk desk =
        new Desk(
            loop,
            Clock.systemUTC(),
            CliFailure::unexpected,
            Looks.appearance(Settings.DEFAULT, Language.ID));
    UserInterface userInterface = new UserInterface(loop, desk, output, false);
    try (House house =
        House.build(site, new OperatorPassphrases(site), event -> {}, binder -> {})) {
      desk.furnish(house.get(InjectedFurniture.class).screens(desk, settings -> {}));
      Thread.ofVirtual()
          .start(() -> {
            Input input = nobody.read();
            while (!(input instanceof Input.Closed)) {
              userInterface.take(input);
              input = nobody.read();
            }
            userInterface.take(input);
          });
      userInterface.run();
    }
  }

  /** A terminal at which some keys are pressed, and which is gone then. */
  private static final class Nobody implements Display {
    private static final int BETWEEN_KEYS = 100;

    private final Iterator<String> keys =
        List.of("?", "Escape", ":", "Escape", "2", "/", "a", "Escape", "6", "0", "1").iterator();

    @Override
    public int columns() {
      return 100;
    }

    @Override
    public int rows() {
      return 30;
    }

    @Override
    public Input read() {
      try {
        TimeUnit.MILLISECONDS.sleep(BETWEEN_KEYS);
      } catch (InterruptedException e) {
        return new Input.Closed();
      }
      return keys.hasNext() ? new Input.Pressed(Key.named(keys.next())) : new Input.Closed();
    }

    @Override
    public void write(byte[] bytes) {}

    @Override
    public void copy(String text) {}

    @Override
    public void mouse(boolean on) {}

    @Override
    public void close() {}
  }
}

package id.pelanggan.app.boot;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Appearance;
import id.pelanggan.app.controller.ClosedReason;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Loop;
import id.pelanggan.app.controller.UserInterface;
import id.pelanggan.app.input.Input;
import id.pelanggan.app.screen.welcome.FailedStartScreen;
import id.pelanggan.app.screen.welcome.StartingScreen;
import id.pelanggan.app.terminal.Display;
import id.pelanggan.app.text.Language;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.settings.Settings;
import java.nio.charset.Charset;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One stay in a house. The first picture is shown before anything else is ready; the house is
 * opened meanwhile, on a thread of its own.
 */
final class Visit {
  private final Site site;
  private final DisplayOutput output;
  private final Charset charset;
  private final Display display;
  private final Loop loop;
  private final Desk desk;
  private final UserInterface userInterface;
  private final Reception reception;
  private Thread opening = new Thread();
  private volatile @Nullable House house;

  /**
   * @param trouble what the operator has to be told first; empty for nothing
   */
  Visit(
      Site site,
      Clock clock,
      Settings settings,
      Language language,
      DisplayOutput output,
      Charset charset,
      Display display,
      Optional<PelangganException> trouble) {
    this.site = requireNonNull(site, "site is null");
    this.output = requireNonNull(output, "output is null");
    this.charset = requireNonNull(charset, "charset is null");
    this.display = requireNonNull(display, "display is null");
    Appearance appearance = Looks.appearance(settings, language);
    this.loop = new Loop(clock);
    this.desk = new Desk(loop, clock, Unexpected::said, appearance);
    this.userInterface = new UserInterface(loop, desk, output, settings.mouse());
    this.reception = new Reception(site, desk, this::apply, trouble);
  }

  void take(Input input) {
    userInterface.take(input);
  }

  /** Stays until the operator leaves; the terminal has its own picture again before this ends. */
  ClosedReason run() {
    desk.copyTo(display::copy);
    desk.show(site.next());
    open();
    ClosedReason reason = userInterface.run();
    if (reason == ClosedReason.QUIT || reason == ClosedReason.TERMINAL_GONE) {
      display.close();
    }
    close();
    return reason;
  }

  private void open() {
    StartingScreen starting = new StartingScreen(desk);
    desk.furnish(starting);
    opening =
        Thread.ofPlatform()
            .name("opening")
            .start(() -> open(text -> desk.post(() -> starting.said(text))));
  }

  private void open(Consumer<String> listener) {
    try {
      leave();
      House built = reception.build(listener);
      house = built;
      reception.receive(built);
    } catch (CancellationException e) {
      // The operator left before it was open.
    } catch (PelangganException e) {
      desk.post(() -> fail(e));
    } catch (RuntimeException | Error e) {
      PelangganException said = Unexpected.said(e);
      desk.post(() -> fail(said));
    }
  }

  private void fail(PelangganException failure) {
    desk.furnish(new FailedStartScreen(desk, failure, this::open));
  }

  private void apply(Settings settings) {
    Language language = settings.language().map(Looks::language).orElse(desk.phrases().language());
    output.look(Looks.theme(settings), Looks.glyphs(settings, charset));
    output.mouse(settings.mouse());
    desk.show(Looks.appearance(settings, language));
    reception.situate();
  }

  private void close() {
    opening.interrupt();
    boolean interrupted = Thread.interrupted();
    try {
      opening.join();
    } catch (InterruptedException e) {
      interrupted = true;
    }
    leave();
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void leave() {
    House open = house;
    house = null;
    if (open != null) {
      open.close();
    }
  }
}

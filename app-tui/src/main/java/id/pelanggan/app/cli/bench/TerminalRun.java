package id.pelanggan.app.cli.bench;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.CliFailure;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.controller.Appearance;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Furniture;
import id.pelanggan.app.controller.Loop;
import id.pelanggan.app.controller.Output;
import id.pelanggan.app.controller.UserInterface;
import id.pelanggan.app.input.Input;
import id.pelanggan.app.input.Key;
import id.pelanggan.app.presentation.ColourDepth;
import id.pelanggan.app.presentation.Frame;
import id.pelanggan.app.presentation.GlyphSet;
import id.pelanggan.app.presentation.Painter;
import id.pelanggan.app.presentation.Themes;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The user interface with a terminal that only counts, worked by a program. */
final class TerminalRun implements AutoCloseable {
  private final UserInterface userInterface;
  private final Thread thread;
  private final Semaphore seen = new Semaphore(0);
  private boolean awaited;
  private final AtomicLong written = new AtomicLong();

  TerminalRun(Furniture furniture, Phrases phrases, Clock clock, int columns, int rows) {
    Loop loop = new Loop(clock);
    Desk desk = new Desk(loop, clock, CliFailure::unexpected, new Appearance(phrases, true));
    this.userInterface = new UserInterface(loop, desk, new Eyes(columns, rows), false);
    this.thread =
        Thread.ofPlatform()
            .name("user interface")
            .start(() -> {
              desk.furnish(furniture.screens(desk, settings -> {}));
              userInterface.run();
            });
  }

  /**
   * @return the nanoseconds from the keys to the bytes of the picture that shows what the last of
   *     them did
   */
  long press(Key... keys) {
    long start = System.nanoTime();
    for (int i = 0; i < keys.length - 1; i++) {
      userInterface.take(new Input.Pressed(keys[i]));
    }
    userInterface.take(new Input.Pressed(keys[keys.length - 1]), () -> awaited = true);
    try {
      seen.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw CliFailure.interrupted();
    }
    return System.nanoTime() - start;
  }

  /** How many bytes a terminal would have got so far. */
  long written() {
    return written.get();
  }

  /** The processor's nanoseconds that the user interface's thread took so far. */
  long cpu() {
    return ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.threadId());
  }

  @Override
  public void close() {
    userInterface.take(new Input.Closed());
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Makes the bytes of each picture, as for a real terminal. */
  private final class Eyes implements Output {
    private final int columns;
    private final int rows;
    private @Nullable Frame before;

    Eyes(int columns, int rows) {
      this.columns = columns;
      this.rows = rows;
    }

    @Override
    public int columns() {
      return columns;
    }

    @Override
    public int rows() {
      return rows;
    }

    @Override
    public void show(Frame frame, boolean whole) {
      byte[] bytes =
          Painter.paint(
              whole ? null : before, frame, Themes.DARK, ColourDepth.ANSI256, GlyphSet.UNICODE);
      before = requireNonNull(frame, "frame is null");
      written.addAndGet(bytes.length);
      if (awaited) {
        awaited = false;
        seen.release();
      }
    }

    @Override
    public void mouse(boolean on) {}
  }
}

package id.pelanggan.app.terminal;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.input.Input;
import id.pelanggan.app.input.Input.Closed;
import id.pelanggan.app.input.Input.Resized;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The terminal on standard input and output. */
public final class UnixDisplay implements Display {
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final Line line;
  private final Screen screen;
  private final Arrivals arrivals;
  private final Decoder decoder = new Decoder(new Keys());
  private final Signals signals = new Signals();
  private final AtomicReference<@Nullable Resized> resized = new AtomicReference<>();
  private final AtomicInteger measuring = new AtomicInteger();
  private volatile Size size;
  private final ReentrantLock writing = new ReentrantLock();
  private volatile boolean gone;
  private boolean closed;
  private volatile boolean mouse;

  UnixDisplay(InputStream in, OutputStream out, Line line) {
    this.line = requireNonNull(line, "line is null");
    this.screen = new Screen(out);
    this.arrivals = new Arrivals(in);
    this.size = line.take();
    say(Screen::enter);
    arrivals.start();
  }

  /**
   * Takes the terminal over. However the program ends, short of being killed, it is given back.
   *
   * @throws IllegalStateException where {@link TerminalKind#of} finds none
   */
  public static Display open(Map<String, String> environment) {
    UnixDisplay display =
        new UnixDisplay(
            new FileInputStream(FileDescriptor.in),
            new FileOutputStream(FileDescriptor.out),
            new SttyLine(Size.of(environment)));
    Runtime.getRuntime().addShutdownHook(new Thread(display::close, "terminal-given-back"));
    display.signals.on("WINCH", display::measure);
    display.signals.on("CONT", display::takeAgain);
    return display;
  }

  @Override
  public int columns() {
    return size.columns();
  }

  @Override
  public int rows() {
    return size.rows();
  }

  @Override
  public Input read() {
    while (!gone) {
      Resized change = resized.getAndSet(null);
      if (change != null) {
        return change;
      }
      Optional<Input> input = decoder.next();
      if (input.isPresent()) {
        return input.get();
      }
      if (arrivals.hasEnded() && decoder.patience().isZero()) {
        break;
      }
      await();
    }
    return new Closed();
  }

  @Override
  public void write(byte[] bytes) {
    say(terminal -> terminal.write(bytes));
  }

  @Override
  public void copy(String text) {
    say(terminal -> terminal.copy(text));
  }

  @Override
  public void mouse(boolean on) {
    mouse = on;
    say(terminal -> terminal.reportMouse(on));
  }

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    signals.close();
    leave();
    line.giveBack();
  }

  /** Of many signals during one measurement only the last one leads to another. */
  void measure() {
    if (measuring.getAndIncrement() > 0) {
      return;
    }
    int known;
    do {
      known = measuring.get();
      deliver(line.measure());
    } while (measuring.addAndGet(-known) > 0);
  }

  /** After the program was stopped: whoever had the terminal meanwhile has left it otherwise. */
  synchronized void takeAgain() {
    if (closed) {
      return;
    }
    Size now = line.take();
    say(Screen::leave);
    say(Screen::enter);
    mouse(mouse);
    deliver(now);
  }

  /**
   * From here on nothing is written. Who still writes to a terminal that takes nothing is not
   * waited for, nor is an interruption minded: that is when the terminal is given back.
   */
  private void leave() {
    boolean interrupted = Thread.interrupted();
    try {
      if (writing.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        try {
          say(Screen::leave);
        } finally {
          writing.unlock();
        }
      }
    } catch (InterruptedException e) {
      interrupted = true;
    } finally {
      lose();
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void lose() {
    gone = true;
    arrivals.wake();
  }

  private void deliver(Size now) {
    size = now;
    resized.set(new Resized(now.columns(), now.rows()));
    arrivals.wake();
  }

  private void await() {
    try {
      arrivals.next(decoder.patience()).ifPresentOrElse(decoder::take, decoder::end);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      gone = true;
    }
  }

  private void say(Saying saying) {
    writing.lock();
    try {
      if (!gone) {
        saying.to(screen);
      }
    } catch (IOException e) {
      lose();
    } finally {
      writing.unlock();
    }
  }

  /** Something that is written to the terminal. */
  private interface Saying {
    void to(Screen screen) throws IOException;
  }
}

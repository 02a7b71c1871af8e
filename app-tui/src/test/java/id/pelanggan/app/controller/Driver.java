package id.pelanggan.app.controller;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.CliFailure;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.input.Input;
import id.pelanggan.app.input.Key;
import id.pelanggan.app.presentation.Frame;
import id.pelanggan.app.text.Messages;
import id.pelanggan.domain.failure.PelangganException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Somebody who works with the user interface in a test: presses keys, and looks until what is
 * expected is seen.
 */
public final class Driver implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Instant START = Instant.parse("2026-11-23T03:42:00Z");

  private final TestClock clock = new TestClock(START);
  private final ConcurrentLinkedQueue<Throwable> unforeseen = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<String> copied = new ConcurrentLinkedQueue<>();
  private final Loop loop = new Loop(clock);
  private final Desk desk;
  private final UserInterface userInterface;
  private final Thread thread;
  private volatile Frame frame = new Frame(1, 1);

  private Driver(Messages messages, int columns, int rows, Consumer<Desk> furnish) {
    Phrases phrases = new Phrases(messages, ZoneId.of("Asia/Jakarta"));
    this.desk = new Desk(loop, clock, this::note, new Appearance(phrases, false));
    desk.copyTo(copied::add);
    this.userInterface = new UserInterface(loop, desk, new Eyes(columns, rows), true);
    this.thread =
        Thread.ofPlatform()
            .name("user interface")
            .unstarted(() -> {
              furnish.accept(desk);
              userInterface.run();
            });
    thread.start();
    settle();
  }

  /**
   * @param furnish puts screens on the desk; called on the thread of the user interface
   */
  public static Driver start(Messages messages, int columns, int rows, Consumer<Desk> furnish) {
    return new Driver(messages, columns, rows, furnish);
  }

  /** Presses keys by the names that hints give them. */
  public Driver press(String... keys) {
    for (String key : keys) {
      userInterface.take(new Input.Pressed(Key.named(key)));
    }
    return settle();
  }

  public Driver type(String text) {
    text.codePoints().forEach(letter -> userInterface.take(new Input.Pressed(Key.typing(letter))));
    return settle();
  }

  public Driver paste(String text) {
    userInterface.take(new Input.Pasted(text));
    return settle();
  }

  /** Clicks on the first place where a text stands. */
  public Driver click(String text) {
    sees(text);
    Frame seen = frame;
    for (int row = 0; row < seen.rows(); row++) {
      int column = seen.line(row).indexOf(text);
      if (column >= 0) {
        userInterface.take(new Input.Clicked(column, row));
        return settle();
      }
    }
    throw new AssertionError("no longer there: " + text);
  }

  public Driver take(Input input) {
    userInterface.take(input);
    return settle();
  }

  public Driver resize(int columns, int rows) {
    return take(new Input.Resized(columns, rows));
  }

  /** Lets time go by. */
  public Driver later(Duration duration) {
    clock.advance(duration);
    loop.post(() -> {});
    return settle();
  }

  /** Waits until a text is on the screen. */
  public Driver sees(String text) {
    return sees("\"" + text + "\"", seen -> seen.contains(text));
  }

  /** Waits until a text is gone from the screen. */
  public Driver seesNot(String text) {
    return sees("no \"" + text + "\"", seen -> !seen.contains(text));
  }

  /** Moves down until the chosen row holds a text. */
  public Driver focus(String text) {
    sees(text);
    for (int tries = 0; tries < 400; tries++) {
      if (chosen().contains(text)) {
        return this;
      }
      press("Down");
    }
    throw new AssertionError("\"" + text + "\" cannot be chosen on\n" + text());
  }

  /** What is selected, one row below the other. */
  public String chosen() {
    Frame seen = frame;
    StringBuilder chosen = new StringBuilder();
    for (int row = 0; row < seen.rows(); row++) {
      for (int column = 0; column < seen.columns(); column++) {
        if (seen.isSelected(column, row)) {
          chosen.append(seen.cluster(column, row));
        }
      }
      chosen.append('\n');
    }
    return chosen.toString();
  }

  /** The whole screen. */
  public String text() {
    return text(frame);
  }

  public Frame frame() {
    return frame;
  }

  public List<String> copied() {
    return List.copyOf(copied);
  }

  public boolean isRunning() {
    return thread.isAlive();
  }

  /** Waits until everything that was put in, and all work that it asked for, was painted. */
  public Driver settle() {
    await("the end of all work", () -> ask(desk::isIdle));
    // What is handled after a picture proves that the picture was painted.
    ask(() -> true);
    if (!unforeseen.isEmpty()) {
      throw new AssertionError("unforeseen", unforeseen.peek());
    }
    return this;
  }

  /** Asks on the thread of the user interface; one that has ended says yes. */
  private boolean ask(BooleanSupplier question) {
    AtomicReference<Boolean> answer = new AtomicReference<>();
    loop.post(() -> answer.set(question.getAsBoolean()));
    await("an answer", () -> answer.get() != null || !thread.isAlive());
    return !Boolean.FALSE.equals(answer.get());
  }

  @Override
  public void close() {
    userInterface.take(new Input.Closed());
    try {
      thread.join(PATIENCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (!unforeseen.isEmpty()) {
      throw new AssertionError("unforeseen", unforeseen.peek());
    }
  }

  private PelangganException note(Throwable failure) {
    unforeseen.add(failure);
    return CliFailure.unexpected(failure);
  }

  private Driver sees(String what, Predicate<String> expected) {
    await(what, () -> expected.test(text(frame)));
    return this;
  }

  private void await(String what, BooleanSupplier reached) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!reached.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("not seen: " + what + " on\n" + text());
      }
      try {
        Thread.sleep(1);
      } catch (InterruptedException e) {
        throw new AssertionError("interrupted", e);
      }
    }
  }

  private static String text(Frame frame) {
    StringBuilder text = new StringBuilder();
    for (int row = 0; row < frame.rows(); row++) {
      text.append(frame.line(row)).append('\n');
    }
    return text.toString();
  }

  private final class Eyes implements Output {
    private final int columns;
    private final int rows;

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
    public void show(Frame picture, boolean whole) {
      frame = requireNonNull(picture, "picture is null");
    }

    @Override
    public void mouse(boolean on) {}
  }
}

package id.pelanggan.app.controller;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.failure.PelangganException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What screens and dialogs work with: the layers on the screen, work in the background, notices and
 * the last undo. Everything is called on the thread of the user interface, unless it says
 * otherwise.
 */
public final class Desk {
  private static final Duration NOTICE = Duration.ofSeconds(8);
  private static final Duration QUIET = Duration.ofSeconds(30);

  private final Loop loop;
  private final Clock clock;
  private final Failures failures;
  private final Jobs jobs;
  private final Map<ScreenName, Screen> screens = new EnumMap<>(ScreenName.class);
  private final List<Layer> dialogs = new ArrayList<>();
  private volatile Appearance appearance;
  private volatile Instant touched;
  private Situation situation = Situation.UNKNOWN;
  private NextCommand command = new NextCommand(List.of());
  private Predicate<Permission> permissions = permission -> true;
  private Consumer<String> clipboard = text -> {};
  private Runnable unlocking = () -> {};
  private final List<Thread> background = new ArrayList<>();
  private PeopleSearch people = PeopleSearch.NOBODY;
  private int pending;
  private @Nullable Screen screen;
  private @Nullable Notice notice;
  private @Nullable Ticket noticeEnd;
  private @Nullable Undo undo;
  private @Nullable ClosedReason closing;

  public Desk(Loop loop, Clock clock, Failures failures, Appearance appearance) {
    this.loop = requireNonNull(loop, "loop is null");
    this.clock = requireNonNull(clock, "clock is null");
    this.failures = requireNonNull(failures, "failures is null");
    this.appearance = requireNonNull(appearance, "appearance is null");
    this.touched = clock.instant();
    this.jobs = new Jobs(loop, clock, failures);
  }

  public Phrases phrases() {
    return appearance.phrases();
  }

  public String say(String key) {
    return phrases().say(key);
  }

  public String say(String key, Map<String, String> details) {
    return phrases().say(key, details);
  }

  public Appearance appearance() {
    return appearance;
  }

  public void show(Appearance changed) {
    appearance = requireNonNull(changed, "changed is null");
  }

  public Situation situation() {
    return situation;
  }

  public void show(Situation changed) {
    situation = requireNonNull(changed, "changed is null");
  }

  /** How a command line leads to the same home. */
  public NextCommand command() {
    return command;
  }

  public void show(NextCommand changed) {
    command = requireNonNull(changed, "changed is null");
  }

  public Instant now() {
    return clock.instant();
  }

  /** Whether nobody has pressed a key for a while; may be called on any thread. */
  public boolean isQuiet() {
    return touched.plus(QUIET).isBefore(clock.instant());
  }

  /** Somebody is there. */
  void touch() {
    touched = clock.instant();
  }

  public Jobs jobs() {
    return jobs;
  }

  /** Whether the operator may do something; the use cases decide again. */
  public boolean may(Permission permission) {
    return permissions.test(permission);
  }

  /** What the operator may do from now on; everything before anybody said. */
  public void permit(Predicate<Permission> changed) {
    permissions = requireNonNull(changed, "changed is null");
  }

  /** Puts the screens in place; the first of them is shown. */
  public void furnish(List<Screen> furniture) {
    screens.clear();
    dialogs.clear();
    undo = null;
    furniture.forEach(this::add);
    open(furniture.getFirst());
  }

  /** Puts one more screen in place, and leaves it closed. */
  void add(Screen one) {
    screens.put(one.name(), one);
  }

  /** Shows a screen that no digit leads to, in place of all others. */
  public void furnish(Screen only) {
    screens.clear();
    dialogs.clear();
    open(only);
  }

  public List<Screen> screens() {
    return List.copyOf(screens.values());
  }

  /** The screen below all dialogs. */
  public Optional<Screen> screen() {
    return Optional.ofNullable(screen);
  }

  /** Goes to another screen, and closes what lies on this one. */
  public void go(ScreenName name) {
    Screen other = screens.get(name);
    if (other != null) {
      dialogs.clear();
      open(other);
    }
  }

  /** The screen of a name, to be told something before going there. */
  public <S extends Screen> Optional<S> find(ScreenName name, Class<S> type) {
    return Optional.ofNullable(screens.get(name)).filter(type::isInstance).map(type::cast);
  }

  private void open(Screen other) {
    screen = other;
    other.opened();
  }

  /** Lays a dialog on top. */
  public void open(Layer dialog) {
    dialogs.add(requireNonNull(dialog, "dialog is null"));
  }

  /** Takes a dialog away with all that lie on it. */
  public void close(Layer dialog) {
    int index = dialogs.indexOf(dialog);
    if (index >= 0) {
      dialogs.subList(index, dialogs.size()).clear();
    }
  }

  /** From the lowest to the one on top, without the screen. */
  public List<Layer> dialogs() {
    return List.copyOf(dialogs);
  }

  /** What has the keys. */
  public Optional<Layer> top() {
    return dialogs.isEmpty() ? Optional.ofNullable(screen) : Optional.of(dialogs.getLast());
  }

  /** Says something for a while. */
  public void say(Notice said) {
    notice = said;
    if (noticeEnd != null) {
      noticeEnd.cancel();
    }
    noticeEnd = after(NOTICE, () -> notice = null);
  }

  public Optional<Notice> notice() {
    return Optional.ofNullable(notice);
  }

  /** Remembers how the last thing is taken back, and says so. */
  public void done(String text, Undo how) {
    undo = how;
    say(Notice.done(text + "   " + say("notice.undo")));
  }

  public Optional<Undo> undo() {
    return Optional.ofNullable(undo);
  }

  /** Forgets the last undo, because it was used or does not fit any more. */
  public void forgetUndo() {
    undo = null;
  }

  /** Shows what failed, what is safe and what to do. */
  public void fail(PelangganException failure) {
    open(new FailureDialog(this, failure));
  }

  /** Does something that may take a moment elsewhere, and comes back with the result. */
  public <T> Ticket work(Callable<T> work, Consumer<T> done, Consumer<PelangganException> failed) {
    Ticket ticket = new Ticket();
    pending++;
    Thread.ofVirtual()
        .name("work")
        .start(() -> {
          Runnable news = news(work, done, failed);
          loop.post(() -> {
            pending--;
            if (!ticket.isCancelled()) {
              news.run();
            }
          });
        });
    return ticket;
  }

  private <T> Runnable news(
      Callable<T> work, Consumer<T> done, Consumer<PelangganException> failed) {
    try {
      T result = work.call();
      return () -> done.accept(result);
    } catch (PelangganException e) {
      return () -> failed.accept(e);
    } catch (CancellationException e) {
      return () -> {};
    } catch (Exception | Error e) {
      PelangganException said = failures.unforeseen(e);
      return () -> failed.accept(said);
    }
  }

  /** Whether no work was asked for whose result is still to come. */
  boolean isIdle() {
    return pending == 0;
  }

  /** As the other one; a failure is shown in a dialog. */
  public <T> Ticket work(Callable<T> work, Consumer<T> done) {
    return work(work, done, this::fail);
  }

  /** Does something here after a while. */
  public Ticket after(Duration delay, Runnable action) {
    return loop.after(delay, action);
  }

  /** Does something here; may be called on any thread. */
  public void post(Runnable action) {
    loop.post(action);
  }

  /** Puts text where other programs paste it from. */
  public void copy(String text) {
    clipboard.accept(text);
  }

  public void copyTo(Consumer<String> changed) {
    clipboard = requireNonNull(changed, "changed is null");
  }

  /** Asks for the passphrase, where the keys are locked. */
  public void unlock() {
    unlocking.run();
  }

  public void onUnlock(Runnable changed) {
    unlocking = requireNonNull(changed, "changed is null");
  }

  /** Runs work that goes on as long as the user interface; its thread is interrupted then. */
  public void background(String name, Runnable work) {
    Thread thread =
        Thread.ofPlatform()
            .name(name)
            .daemon()
            .unstarted(() -> {
              try {
                work.run();
              } catch (CancellationException e) {
                // The user interface was closed.
              } catch (RuntimeException | Error e) {
                failures.unforeseen(e);
              }
            });
    background.add(thread);
    thread.start();
  }

  /** Asks all work to stop, and waits for it. */
  void stop(Duration patience) {
    jobs.stop(patience);
    background.forEach(Thread::interrupt);
    for (Thread thread : background) {
      try {
        thread.join(patience);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  /** Who is found by the palette. */
  public PeopleSearch people() {
    return people;
  }

  public void find(PeopleSearch changed) {
    people = requireNonNull(changed, "changed is null");
  }

  /** Ends the user interface. */
  public void quit() {
    quit(ClosedReason.QUIT);
  }

  /** Ends it for another reason than that the operator is done. */
  public void quit(ClosedReason reason) {
    closing = reason;
    loop.end();
  }

  Optional<ClosedReason> closing() {
    return Optional.ofNullable(closing);
  }

  Failures failures() {
    return failures;
  }
}

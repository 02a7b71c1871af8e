package id.pelanggan.app.cli.sync;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.Console;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.Unlocking;
import id.pelanggan.app.cli.web.CustomerPages;
import id.pelanggan.app.cli.web.CustomerPages.Served;
import id.pelanggan.app.cli.web.PagesOptions;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.duty.WorkOffDuties;
import id.pelanggan.application.sync.ListRuns;
import id.pelanggan.application.sync.WorkOffSchedules;
import id.pelanggan.domain.access.CallContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Reads connections and does what is due when its time comes, and serves the pages of customers
 * where that is wanted, until it is interrupted.
 */
@Command(name = "serve")
public final class ServeCommand implements HeadlessCommand {
  private static final Duration PAUSE = Duration.ofSeconds(2);
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int RECENT = 50;

  @Mixin private PagesOptions pages = new PagesOptions();

  @Inject private Caller caller;
  @Inject private WorkOffSchedules workOffSchedules;
  @Inject private WorkOffDuties workOffDuties;
  @Inject private ListRuns listRuns;
  @Inject private Console console;
  @Inject private Clock clock;
  @Inject private Unlocking unlocking;
  @Inject private CustomerPages customerPages;

  @Override
  public String name() {
    return "serve";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    Phrases phrases = Phrases.of(messages);
    if (!pages.isWanted()) {
      return work(phrases, Optional.empty());
    }
    CallContext context = caller.administration();
    unlocking.require(context);
    try (Served served = customerPages.serve(context, pages.request(), phrases)) {
      console.note("serve.pages", Map.of("address", served.address().toString()));
      return work(phrases, Optional.of(served.address().toString()));
    }
  }

  private Answer work(Phrases phrases, Optional<String> address) {
    RunWatch watch =
        new RunWatch(
            () -> listRuns.list(caller.administration(), Optional.empty(), RECENT),
            phrases,
            clock,
            line -> console.show(List.of(line)));
    watch.begin();
    console.show(List.of(phrases.say("serve.began")));
    Thread watching = Thread.ofVirtual().name("runs").start(() -> watch(watch));
    CallContext context = caller.administration();
    Thread working = Thread.ofPlatform().name("duties").start(() -> workOffDuties.run(context));
    try {
      workOffSchedules.run(context);
    } catch (CancellationException e) {
      // Interrupted in the middle of something, which is how this ends.
    } finally {
      end(List.of(working, watching), watch);
    }
    return Answer.done(List.of(phrases.say("serve.ended")), new Json(watch.ended(), address));
  }

  private static void watch(RunWatch watch) {
    try {
      while (true) {
        Thread.sleep(PAUSE);
        watch.look();
      }
    } catch (InterruptedException e) {
      // Nobody listens any more.
    }
  }

  /** An interrupted thread reaches no database; the interruption is kept for the caller. */
  private static void end(List<Thread> others, RunWatch watch) {
    boolean interrupted = Thread.interrupted();
    try {
      others.forEach(Thread::interrupt);
      for (Thread other : others) {
        other.join(PATIENCE);
      }
      watch.look();
    } catch (InterruptedException e) {
      interrupted = true;
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /**
   * @param runs how many ended meanwhile
   * @param pages where customers found theirs; empty where none were served
   */
  record Json(long runs, Optional<String> pages) {}
}

package id.pelanggan.app.cli.sync;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.Console;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.sync.ListRuns;
import id.pelanggan.application.sync.WorkOffSchedules;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import picocli.CommandLine.Command;

/** Reads connections when their time comes, until it is interrupted. */
@Command(name = "serve")
public final class ServeCommand implements HeadlessCommand {
  private static final Duration PAUSE = Duration.ofSeconds(2);
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int RECENT = 50;

  @Inject private Caller caller;
  @Inject private WorkOffSchedules workOffSchedules;
  @Inject private ListRuns listRuns;
  @Inject private Console console;
  @Inject private Clock clock;

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
    RunWatch watch =
        new RunWatch(
            () -> listRuns.list(caller.administration(), Optional.empty(), RECENT),
            phrases,
            clock,
            line -> console.show(List.of(line)));
    watch.begin();
    console.show(List.of(phrases.say("serve.began")));
    Thread watching = Thread.ofVirtual().name("runs").start(() -> watch(watch));
    try {
      workOffSchedules.run(caller.administration());
    } catch (CancellationException e) {
      // Interrupted in the middle of something, which is how this ends.
    } finally {
      end(watching, watch);
    }
    return Answer.done(List.of(phrases.say("serve.ended")), new Json(watch.ended()));
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
  private static void end(Thread watching, RunWatch watch) {
    boolean interrupted = Thread.interrupted();
    try {
      watching.interrupt();
      watching.join(PATIENCE);
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
   */
  record Json(long runs) {}
}

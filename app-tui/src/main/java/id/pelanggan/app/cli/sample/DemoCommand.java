package id.pelanggan.app.cli.sample;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.CliError;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.ServerUsersText;
import id.pelanggan.app.cli.Terminal;
import id.pelanggan.app.cli.sync.SyncLine;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.sample.OpenDemo;
import id.pelanggan.application.sample.PlanDemo;
import id.pelanggan.application.sample.RemoveDemo;
import id.pelanggan.application.sample.SummarizeDemo;
import id.pelanggan.application.sample.SummarizeDemo.Summary;
import id.pelanggan.application.sync.RunSync;
import id.pelanggan.application.sync.SyncRequest;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.source.StartingPurposes;
import id.pelanggan.domain.sync.RunState;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes an invented shop in a home of its own and connects its tills, or deletes it. */
@Command(name = "demo")
public final class DemoCommand implements HeadlessCommand {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @Option(
      names = "--seed",
      paramLabel = "${bundle:label.number}",
      descriptionKey = "demo.seed",
      converter = SeedConverter.class)
  private Optional<Long> seed = Optional.empty();

  @Mixin private SizeOptions size;

  @Option(names = "--headless", descriptionKey = "demo.headless")
  private boolean headless;

  @Option(names = "--remove", descriptionKey = "demo.remove")
  private boolean remove;

  @Inject private IdentifyOperator identifyOperator;
  @Inject private PlanDemo planDemo;
  @Inject private OpenDemo openDemo;
  @Inject private RunSync runSync;
  @Inject private SummarizeDemo summarizeDemo;
  @Inject private RemoveDemo removeDemo;
  @Inject private Terminal terminal;
  @Inject private NextCommand next;
  @Inject private Clock clock;

  @Override
  public String name() {
    return "demo";
  }

  @Override
  public boolean isDemo() {
    return true;
  }

  @Override
  public boolean needsHome() {
    return !remove;
  }

  /** Whether it is to be looked at on the screens, where there is a terminal for them. */
  public boolean wantsScreens() {
    return !remove && !headless;
  }

  /**
   * Decides what the demo is made of, where that is not decided yet.
   *
   * @throws PelangganException where it was made from another seed
   */
  public void plan() {
    OptionalLong wanted = seed.map(OptionalLong::of).orElse(OptionalLong.empty());
    switch (planDemo.plan(wanted, size.size())) {
      case PlanDemo.Outcome.Planned planned -> {}
      case PlanDemo.Outcome.OtherSeed other ->
          throw new PelangganException(
              CliError.DEMO_OF_OTHER_SEED,
              Map.of("seed", String.valueOf(other.seed()), "command", next.of("demo", "--remove")));
    }
  }

  @Override
  public Answer answer(Messages messages) {
    Phrases phrases = Phrases.of(messages);
    return remove ? remove(phrases) : run(phrases);
  }

  private Answer run(Phrases phrases) {
    Instant start = clock.instant();
    plan();
    return switch (openDemo.open(Duration.ZERO)) {
      case OpenDemo.Outcome.Opened opened -> {
        try (OpenDemo.Tills tills = opened.tills()) {
          if (opened.complete()) {
            yield complete(phrases, Optional.empty());
          }
          yield fill(phrases)
              ? complete(phrases, Optional.of(Duration.between(start, clock.instant())))
              : stopped();
        }
      }
      case OpenDemo.Outcome.EarlierVersion earlier ->
          throw new PelangganException(
              CliError.DEMO_OF_EARLIER_VERSION, Map.of("command", next.of("demo", "--remove")));
    };
  }

  /**
   * Whatever failed because of an interruption only means that the rest is still to be done.
   *
   * @return whether everything came in
   */
  private boolean fill(Phrases phrases) {
    try (SyncLine progress = SyncLine.of(terminal, phrases)) {
      return runSync
              .run(
                  identifyOperator.identify(StartingPurposes.SALES_AND_SERVICE),
                  OpenDemo.CONNECTION,
                  SyncRequest.ofChanges(),
                  progress)
              .run()
              .state()
          == RunState.DONE;
    } catch (RuntimeException e) {
      if (e instanceof CancellationException || Thread.currentThread().isInterrupted()) {
        return false;
      }
      throw e;
    }
  }

  private Answer stopped() {
    return new Answer(
        List.of(),
        new StoppedJson("STOPPED"),
        new PelangganException(CliError.DEMO_STOPPED, Map.of("command", next.of("demo"))));
  }

  private Answer complete(Phrases phrases, Optional<Duration> duration) {
    Summary summary =
        summarizeDemo.summarize(identifyOperator.identify(StartingPurposes.SALES_AND_SERVICE));
    return Answer.done(
        new DemoLines(phrases, next).of(summary, duration), DemoJson.of(summary, duration));
  }

  private Answer remove(Phrases phrases) {
    return switch (removeDemo.remove(PATIENCE)) {
      case RemoveDemo.Outcome.Removed removed ->
          Answer.done(
              List.of(phrases.say("demo.removed", Map.of("path", removed.home().toString()))),
              new RemovedJson(removed.home().toString()));
      case RemoveDemo.Outcome.StillUsed used ->
          throw new PelangganException(
              CliError.SERVER_STILL_USED, Map.of("users", ServerUsersText.of(used.users())));
    };
  }

  record StoppedJson(String state) {}

  record RemovedJson(String removed) {}
}

package id.pelanggan.app.linear;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.sample.OpenDemo;
import id.pelanggan.application.sync.RunSync;
import id.pelanggan.application.sync.SyncProgress;
import id.pelanggan.application.sync.SyncRequest;
import id.pelanggan.domain.source.StartingPurposes;
import id.pelanggan.domain.sync.RunNote;
import id.pelanggan.domain.sync.RunState;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;

/** Opens the demo's shop, whose tills run until the page is closed, and reads them first. */
final class DemoPage implements AutoCloseable {
  private static final Duration GROWTH = Duration.ofSeconds(6);

  private final Conversation conversation;
  private final OpenDemo openDemo;
  private final RunSync runSync;
  private final IdentifyOperator identifyOperator;
  private OpenDemo.Tills tills = () -> {};

  @Inject
  DemoPage(
      Conversation conversation,
      OpenDemo openDemo,
      RunSync runSync,
      IdentifyOperator identifyOperator) {
    this.conversation = requireNonNull(conversation, "conversation is null");
    this.openDemo = requireNonNull(openDemo, "openDemo is null");
    this.runSync = requireNonNull(runSync, "runSync is null");
    this.identifyOperator = requireNonNull(identifyOperator, "identifyOperator is null");
  }

  void open() {
    conversation.say("linear.demo.begins");
    switch (openDemo.open(GROWTH)) {
      case OpenDemo.Outcome.Opened opened -> {
        tills = opened.tills();
        conversation.say(opened.complete() || read() ? "linear.demo.ready" : "linear.demo.stopped");
      }
      case OpenDemo.Outcome.EarlierVersion earlier -> conversation.say("demo.earlier");
    }
  }

  /** Whether everything came in. */
  private boolean read() {
    return runSync
            .run(
                identifyOperator.identify(StartingPurposes.SALES_AND_SERVICE),
                OpenDemo.CONNECTION,
                SyncRequest.ofChanges(),
                new Listener())
            .run()
            .state()
        == RunState.DONE;
  }

  @Override
  public void close() {
    tills.close();
  }

  /** Says how far it is. */
  private final class Listener implements SyncProgress.Listener {
    private final ProgressLines lines = ProgressLines.of(conversation);

    @Override
    public void report(SyncProgress progress) {
      lines.say(() -> line(conversation.phrases(), progress));
    }

    private static String line(Phrases phrases, SyncProgress progress) {
      return phrases.say(
          "demo.progress",
          Map.of(
              "stream", phrases.say("sync.stream." + progress.stream()),
              "done", phrases.number(progress.done()),
              "rate", phrases.number(progress.rate())));
    }

    @Override
    public void note(RunNote note) {}
  }
}

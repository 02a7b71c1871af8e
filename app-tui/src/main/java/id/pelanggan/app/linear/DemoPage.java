package id.pelanggan.app.linear;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.importing.ImportProgress;
import id.pelanggan.application.sample.RunDemo;
import id.pelanggan.application.sample.SampleShop;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.OptionalLong;

/** Fills the demo's home, where that is still to be done. */
final class DemoPage {
  private final Conversation conversation;
  private final RunDemo runDemo;

  @Inject
  DemoPage(Conversation conversation, RunDemo runDemo) {
    this.conversation = requireNonNull(conversation, "conversation is null");
    this.runDemo = requireNonNull(runDemo, "runDemo is null");
  }

  void fill() {
    conversation.say("linear.demo.begins");
    switch (runDemo.run(OptionalLong.empty(), SampleShop.Size.DEFAULT, new Listener())) {
      case RunDemo.Outcome.Completed completed -> conversation.say("linear.demo.ready");
      case RunDemo.Outcome.WasComplete before -> conversation.say("linear.demo.ready");
      case RunDemo.Outcome.OtherSeed other -> conversation.say("linear.demo.ready");
      case RunDemo.Outcome.Stopped stopped -> conversation.say("linear.demo.stopped");
    }
  }

  /** Says which file comes in, and how far it is. */
  private final class Listener implements RunDemo.Listener {
    private final ProgressLines lines = ProgressLines.of(conversation);

    @Override
    public void begin(String file, int number, int files) {
      conversation.say(
          "demo.file",
          Map.of("file", file, "number", String.valueOf(number), "files", String.valueOf(files)));
    }

    @Override
    public void report(ImportProgress progress) {
      lines.report(progress);
    }
  }
}

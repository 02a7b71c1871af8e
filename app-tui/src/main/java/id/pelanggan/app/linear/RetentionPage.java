package id.pelanggan.app.linear;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Unlocking;
import id.pelanggan.app.screen.more.retention.RetentionWords;
import id.pelanggan.app.screen.more.retention.StoredRetention;
import id.pelanggan.application.retention.ApproveRetention.Outcome;
import id.pelanggan.application.retention.PolicyView;
import id.pelanggan.application.retention.RetentionPlan;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** How long data is kept; a plan of what would be let go, and its approval. */
final class RetentionPage {
  private final Conversation conversation;
  private final Choosing choosing;
  private final Caller caller;
  private final Unlocking unlocking;
  private final StoredRetention retention;

  @Inject
  RetentionPage(
      Conversation conversation,
      Choosing choosing,
      Caller caller,
      Unlocking unlocking,
      StoredRetention retention) {
    this.conversation = requireNonNull(conversation, "conversation is null");
    this.choosing = requireNonNull(choosing, "choosing is null");
    this.caller = requireNonNull(caller, "caller is null");
    this.unlocking = requireNonNull(unlocking, "unlocking is null");
    this.retention = requireNonNull(retention, "retention is null");
  }

  void show() {
    unlocking.require(caller.administration());
    choosing.menu("privacy.linear.retention", "privacy.linear.retention.help", this::options);
  }

  private List<Option<Runnable>> options() {
    List<Option<Runnable>> options = new ArrayList<>();
    options.add(option("privacy.linear.retention.policies", this::policies));
    options.add(option("privacy.linear.retention.plan", this::plan));
    return options;
  }

  private Option<Runnable> option(String key, Runnable action) {
    return new Option<>(conversation.word(key), action);
  }

  private void policies() {
    RetentionWords words = new RetentionWords(conversation.phrases());
    for (PolicyView view : retention.policies()) {
      conversation.labelled(
          words.title(view.policy()),
          words.when(view.policy())
              + "; "
              + conversation.word("privacy.RetentionAction." + view.policy().action())
              + "; "
              + view.policy().citation());
    }
  }

  private void plan() {
    RetentionPlan plan = retention.plan((done, policies) -> {});
    RetentionWords words = new RetentionWords(conversation.phrases());
    for (RetentionPlan.Line line : plan.lines()) {
      conversation.labelled(
          words.title(line.policy()),
          conversation.word("privacy.policies.due")
              + " "
              + conversation.phrases().number(line.due())
              + "; "
              + conversation.word("privacy.policies.held")
              + " "
              + conversation.phrases().number(line.held()));
    }
    if (plan.touched() == 0) {
      conversation.say("privacy.approve.nothing");
      return;
    }
    if (choosing.isAgreed(title(plan.touched()))) {
      approve(OptionalLong.empty());
    } else {
      conversation.say("linear.nothing.changed");
    }
  }

  private String title(long count) {
    return conversation
        .phrases()
        .say("privacy.approve.title", Map.of("count", conversation.phrases().number(count)));
  }

  private void approve(OptionalLong repeated) {
    switch (retention.approve(repeated)) {
      case Outcome.Begun(var run) ->
          conversation.say(
              "privacy.approve.done",
              Map.of("count", conversation.phrases().number(run.touched())));
      case Outcome.NothingDue nothing -> conversation.say("privacy.approve.nothing");
      case Outcome.OverLimit(long customers, long all, int limit) -> repeat(customers, limit);
    }
  }

  /** Above the limit the number has to be typed. */
  private void repeat(long customers, int limit) {
    conversation.say(
        "privacy.approve.limit", Map.of("percent", conversation.phrases().number(limit)));
    String count = String.valueOf(customers);
    Optional<String> typed =
        conversation.ask(
            conversation.phrases().say("privacy.linear.ask.count", Map.of("count", count)) + " ",
            "privacy.linear.count.help");
    if (typed.filter(count::equals).isPresent()) {
      approve(OptionalLong.of(customers));
    } else {
      conversation.say("linear.nothing.changed");
    }
  }
}

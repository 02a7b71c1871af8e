package id.pelanggan.app.linear;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.screen.privacy.erasures.ErasureWords;
import id.pelanggan.app.screen.privacy.erasures.StoredErasures;
import id.pelanggan.application.erasure.ErasurePlan;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.erasure.Erasure;
import id.pelanggan.domain.erasure.ErasureDepth;
import id.pelanggan.domain.erasure.ErasureReason;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Erases a customer: the reason, the plan, the number typed; and calls an erasure off. */
final class EraseForm {
  private final Conversation conversation;
  private final Choosing choosing;
  private final StoredErasures erasures;
  private final Clock clock;

  @Inject
  EraseForm(Conversation conversation, Choosing choosing, StoredErasures erasures, Clock clock) {
    this.conversation = requireNonNull(conversation, "conversation is null");
    this.choosing = requireNonNull(choosing, "choosing is null");
    this.erasures = requireNonNull(erasures, "erasures is null");
    this.clock = requireNonNull(clock, "clock is null");
  }

  void ask(CustomerId customer) {
    choosing
        .one(
            conversation.word("privacy.field.reason"),
            Arrays.stream(ErasureReason.values())
                .filter(reason -> reason != ErasureReason.POLICY)
                .map(reason ->
                    new Option<>(conversation.word("privacy.ErasureReason." + reason), reason))
                .toList())
        .ifPresent(reason -> plan(customer, reason));
  }

  private void plan(CustomerId customer, ErasureReason reason) {
    ErasurePlan plan = erasures.plan(customer, ErasureDepth.ERASE);
    new ErasureWords(conversation.phrases()).effects(plan).forEach(conversation::line);
    String count = String.valueOf(plan.customers().size());
    Optional<String> typed =
        conversation.ask(
            conversation.phrases().say("privacy.linear.ask.count", Map.of("count", count)) + " ",
            "privacy.linear.count.help");
    if (typed.filter(count::equals).isEmpty()) {
      conversation.say("linear.nothing.changed");
      return;
    }
    Erasure begun = erasures.begin(customer, ErasureDepth.ERASE, reason);
    conversation.say(
        "privacy.linear.erase.done",
        Map.of("time", conversation.phrases().time(begun.notBefore())));
  }

  /** Lists erasures; those that did not begin yet can be called off. */
  void show() {
    ErasureWords words = new ErasureWords(conversation.phrases());
    List<Erasure> all = erasures.list();
    if (all.isEmpty()) {
      conversation.say("privacy.erasures.empty");
      return;
    }
    choosing.browse(
        conversation.word("privacy.erasures.title"),
        () ->
            ListPage.of(
                erasures.list().stream()
                    .map(one ->
                        new Option<>(
                            words.plain(one, clock.instant())
                                + "; "
                                + conversation.word("privacy.erasures.people")
                                + ": "
                                + conversation.phrases().number(one.customers()),
                            one))
                    .toList()),
        this::open);
  }

  private void open(Erasure erasure) {
    ErasureWords words = new ErasureWords(conversation.phrases());
    conversation.line(words.plain(erasure, clock.instant()));
    if (!ErasureWords.isWaiting(erasure, clock.instant())) {
      return;
    }
    if (choosing.isAgreed(conversation.word("privacy.calloff.title"))) {
      erasures.cancel(erasure.id());
      conversation.say("privacy.calloff.done");
    } else {
      conversation.say("linear.nothing.changed");
    }
  }
}

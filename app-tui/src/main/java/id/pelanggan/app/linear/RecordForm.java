package id.pelanggan.app.linear;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.engagement.RecordFeedback;
import id.pelanggan.application.engagement.RecordInteraction;
import id.pelanggan.application.engagement.Recorded;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.engagement.Direction;
import id.pelanggan.domain.engagement.FeedbackKind;
import id.pelanggan.domain.engagement.InteractionKind;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Records that a customer called, came, complained or gave a rating, just now. */
final class RecordForm {
  private final Conversation conversation;
  private final Choosing choosing;
  private final Caller caller;
  private final RecordInteraction recordInteraction;
  private final RecordFeedback recordFeedback;
  private final Undoing undoing;

  @Inject
  RecordForm(
      Conversation conversation,
      Choosing choosing,
      Caller caller,
      RecordInteraction recordInteraction,
      RecordFeedback recordFeedback,
      Undoing undoing) {
    this.conversation = requireNonNull(conversation, "conversation is null");
    this.choosing = requireNonNull(choosing, "choosing is null");
    this.caller = requireNonNull(caller, "caller is null");
    this.recordInteraction = requireNonNull(recordInteraction, "recordInteraction is null");
    this.recordFeedback = requireNonNull(recordFeedback, "recordFeedback is null");
    this.undoing = requireNonNull(undoing, "undoing is null");
  }

  void ask(CustomerId id) {
    choosing
        .one(
            conversation.word("linear.record.what"),
            List.of(
                met("linear.record.call.in", id, InteractionKind.CALL, Direction.INBOUND),
                met("linear.record.call.out", id, InteractionKind.CALL, Direction.OUTBOUND),
                met("linear.record.visit", id, InteractionKind.VISIT, Direction.INBOUND),
                met("linear.record.chat", id, InteractionKind.CHAT, Direction.INBOUND),
                said("linear.record.complaint", id, FeedbackKind.COMPLAINT),
                said("linear.record.praise", id, FeedbackKind.PRAISE),
                new Option<>(conversation.word("linear.record.rating"), () -> rating(id))),
            "linear.help.record")
        .ifPresent(Runnable::run);
  }

  private Option<Runnable> met(
      String key, CustomerId id, InteractionKind kind, Direction direction) {
    return new Option<>(
        conversation.word(key),
        () -> {
          String note = note();
          CallContext context = caller.sales();
          done(
              recordInteraction.record(
                  context, new RecordInteraction.Command(id, kind, direction, context.at(), note)));
        });
  }

  private Option<Runnable> said(String key, CustomerId id, FeedbackKind kind) {
    return new Option<>(conversation.word(key), () -> feedback(id, kind, OptionalInt.empty()));
  }

  private void rating(CustomerId id) {
    Optional<String> typed = conversation.askFor("linear.ask.score");
    while (typed.isPresent() && !typed.get().matches("[0-9]|10")) {
      conversation.say("linear.ask.score.again");
      typed = conversation.askFor("linear.ask.score");
    }
    typed.ifPresent(
        score -> feedback(id, FeedbackKind.RATING, OptionalInt.of(Integer.parseInt(score))));
  }

  private void feedback(CustomerId id, FeedbackKind kind, OptionalInt score) {
    String note = note();
    CallContext context = caller.sales();
    done(
        recordFeedback.record(
            context, new RecordFeedback.Command(id, kind, score, context.at(), note)));
  }

  private String note() {
    return conversation.askFor("linear.ask.record").orElse("");
  }

  private void done(Recorded recorded) {
    undoing.did("linear.record.done", recorded.change());
  }
}

package id.pelanggan.app.linear;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.mapping.Refusal;
import id.pelanggan.domain.mapping.RefusalReason;
import java.util.Map;

/** Says what became of rows, or would. */
final class CountText {
  private CountText() {}

  static void say(Conversation conversation, Counts counts) {
    number(conversation, "counts.created", counts.created());
    number(conversation, "counts.changed", counts.changed());
    number(conversation, "counts.same", counts.same());
    if (counts.late() != 0) {
      number(conversation, "counts.late", counts.late());
    }
    if (counts.refused() != 0) {
      number(conversation, "counts.refused", counts.refused());
    }
    if (counts.keptOut() != 0) {
      number(conversation, "counts.keptOut", counts.keptOut());
    }
  }

  /** Why rows stay out, the most frequent reason first. */
  static void say(Conversation conversation, Map<RefusalReason, Long> reasons) {
    reasons.entrySet().stream()
        .sorted(
            Map.Entry.<RefusalReason, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(entry ->
            conversation.labelled(
                conversation.phrases().word(entry.getKey()),
                conversation.phrases().number(entry.getValue())));
  }

  static String words(Refusal refusal, Phrases phrases) {
    String reason = phrases.word(refusal.reason());
    return refusal.column().isEmpty()
        ? reason
        : phrases.say("errors.inColumn", Map.of("reason", reason, "column", refusal.column()));
  }

  private static void number(Conversation conversation, String key, long count) {
    conversation.fact(key, conversation.phrases().number(count));
  }
}

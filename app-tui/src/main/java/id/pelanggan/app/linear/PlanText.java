package id.pelanggan.app.linear;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.importing.DialectWords;
import id.pelanggan.application.importing.ImportPlan;
import id.pelanggan.domain.mapping.Mapping;
import java.util.Map;
import java.util.stream.Collectors;

/** Says how a file is going to be read. */
final class PlanText {
  private final Conversation conversation;
  private final Phrases phrases;
  private final ImportPlan plan;

  PlanText(Conversation conversation, ImportPlan plan) {
    this.conversation = requireNonNull(conversation, "conversation is null");
    this.phrases = conversation.phrases();
    this.plan = requireNonNull(plan, "plan is null");
  }

  void say() {
    Mapping mapping = plan.mapping();
    conversation.title(phrases.say("linear.plan.title"));
    conversation.fact("imports.column.file", plan.file().toString());
    conversation.fact("linear.plan.written", DialectWords.of(plan, phrases));
    conversation.fact("linear.plan.source", mapping.source());
    conversation.fact("linear.plan.dates", phrases.word(mapping.dates()));
    conversation.fact("linear.plan.numbers", phrases.word(mapping.numbers()));
    mapping.zone().ifPresent(zone -> conversation.fact("linear.plan.zone", zone.getId()));
    mapping
        .currency()
        .ifPresent(money -> conversation.fact("linear.plan.currency", money.getCurrencyCode()));
    conversation.say("plan.origin." + plan.origin());
    plan.columns()
        .forEach(column ->
            conversation.labelled(
                phrases.say("linear.plan.column", Map.of("column", column)), meaning(column)));
  }

  String meaning(String column) {
    String fields =
        plan.mapping().columns().entrySet().stream()
            .filter(entry -> entry.getValue().contains(column))
            .map(entry -> phrases.word(entry.getKey()))
            .collect(Collectors.joining(", "));
    return fields.isEmpty() ? phrases.say("plan.extra") : fields;
  }
}

package id.pelanggan.app.cli.erasure;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.application.erasure.ErasurePlan;
import id.pelanggan.domain.retention.Hold;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What an erasure would do, as people read it. */
final class PlanLines {
  private final Phrases phrases;

  PlanLines(Phrases phrases) {
    this.phrases = requireNonNull(phrases, "phrases is null");
  }

  List<String> of(ErasurePlan plan) {
    List<String> lines = new ArrayList<>();
    lines.add(
        phrases.say(
            "erasure.plan." + plan.depth(),
            Map.of("customers", phrases.number(plan.customers().size()))));
    if (plan.unknown() > 0) {
      lines.add(
          phrases.say("erasure.plan.unknown", Map.of("customers", phrases.number(plan.unknown()))));
    }
    lines.addAll(new TableLines(phrases).of(plan.tables()));
    for (ErasurePlan.AskedSystem system : plan.systems()) {
      lines.add(
          phrases.say(
              "erasure.plan.system",
              Map.of("system", system.name(), "customers", phrases.number(system.customers()))));
    }
    for (Hold hold : plan.holds()) {
      lines.add(
          phrases.say(
              "erasure.plan.hold",
              Map.of("customer", hold.customer().value().toString(), "citation", hold.citation())));
    }
    lines.add(phrases.say("erasure.plan.grace", Map.of("time", phrases.duration(plan.grace()))));
    return lines;
  }
}

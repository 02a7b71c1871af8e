package id.pelanggan.app.screen.privacy.erasures;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.screen.privacy.register.TimeLeft;
import id.pelanggan.application.erasure.ErasurePlan;
import id.pelanggan.domain.erasure.Erasure;
import id.pelanggan.domain.erasure.ErasureState;
import id.pelanggan.domain.erasure.TablePlan;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Erasures in words. */
public record ErasureWords(Phrases phrases) {
  public ErasureWords {
    requireNonNull(phrases, "phrases is null");
  }

  /** How far it is; before it begins, how long it can still be called off. */
  public String state(Erasure erasure, Instant now) {
    String sign = isWaiting(erasure, now) ? "◔ " : sign(erasure.state());
    return sign + plain(erasure, now);
  }

  /** As {@link #state}, without a sign. */
  public String plain(Erasure erasure, Instant now) {
    return isWaiting(erasure, now)
        ? phrases.say(
            "privacy.erasures.begins", Map.of("time", TimeLeft.length(phrases, left(erasure, now))))
        : phrases.say("privacy.ErasureState." + erasure.state());
  }

  private static String sign(ErasureState state) {
    return switch (state) {
      case PLANNED -> "○ ";
      case TOMBSTONED, TOLD, BOOKS_KEPT, PUNCTURED, DELETED -> "● ";
      case DONE -> "✓ ";
      case CANCELLED -> "× ";
    };
  }

  /** Whether nothing was done yet. */
  public static boolean isWaiting(Erasure erasure, Instant now) {
    return erasure.state() == ErasureState.PLANNED && erasure.notBefore().isAfter(now);
  }

  private static Duration left(Erasure erasure, Instant now) {
    // A countdown that says "0 min" while time is left helps nobody.
    return Duration.between(now, erasure.notBefore()).plusSeconds(59);
  }

  /** What would go, what stays by which citation, who is asked, what keeps somebody. */
  public List<String> effects(ErasurePlan plan) {
    List<String> effects = new ArrayList<>();
    effects.add(phrases.say("privacy.erase.depth." + plan.depth()));
    effects.add(
        phrases.say("privacy.erase.going", Map.of("count", phrases.number(going(plan.tables())))));
    staying(plan.tables()).forEach((why, count) -> effects.add(stays(why, count)));
    for (ErasurePlan.AskedSystem system : plan.systems()) {
      effects.add(phrases.say("privacy.erase.asked", Map.of("system", system.name())));
    }
    plan.holds()
        .forEach(hold ->
            effects.add(phrases.say("privacy.erase.held", Map.of("citation", hold.citation()))));
    effects.add(
        phrases.say("privacy.erase.grace", Map.of("time", TimeLeft.length(phrases, plan.grace()))));
    return List.copyOf(effects);
  }

  static long going(List<TablePlan> tables) {
    return tables.stream().mapToLong(TablePlan::going).sum();
  }

  /** How much stays, by why. */
  static Map<String, Long> staying(List<TablePlan> tables) {
    Map<String, Long> staying = new LinkedHashMap<>();
    for (TablePlan table : tables) {
      if (table.staying() > 0) {
        staying.merge(table.why().map(Enum::name).orElse(""), table.staying(), Long::sum);
      }
    }
    return staying;
  }

  String stays(String why, long count) {
    String key = "privacy.KeptBecause." + why;
    return phrases.say(
        "privacy.erase.stays",
        Map.of("count", phrases.number(count), "why", phrases.has(key) ? phrases.say(key) : why));
  }
}

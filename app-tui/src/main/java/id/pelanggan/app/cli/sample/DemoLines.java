package id.pelanggan.app.cli.sample;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Columns;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.application.sample.SummarizeDemo.Summary;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the demo came to, and what to try next. */
final class DemoLines {
  private static final String INDENT = "  ";

  /** Many people of the invented shop are called so, but for the missing letter. */
  private static final String COMMON_NAME = "rahyu";

  private final Phrases phrases;
  private final NextCommand next;

  DemoLines(Phrases phrases, NextCommand next) {
    this.phrases = requireNonNull(phrases, "phrases is null");
    this.next = requireNonNull(next, "next is null");
  }

  /**
   * @param duration empty where the demo was complete before
   */
  List<String> of(Summary summary, Optional<Duration> duration) {
    List<String> lines = new ArrayList<>();
    lines.add(
        duration
            .map(time -> phrases.say("demo.done", Map.of("time", phrases.duration(time))))
            .orElseGet(() -> phrases.say("demo.was")));
    Columns counts = new Columns(0);
    add(counts, summary.customers(), "demo.customers");
    add(counts, summary.products(), "demo.products");
    add(counts, summary.sales(), "demo.sales");
    add(counts, summary.cancellations(), "demo.cancellations");
    add(counts, summary.returns(), "demo.returns");
    add(counts, summary.walkInOrders(), "demo.walkIns");
    lines.addAll(counts.lines(INDENT));
    lines.add("");
    lines.add(phrases.say("demo.screens", Map.of("command", next.of())));
    lines.add(phrases.say("demo.next"));
    summary
        .regular()
        .ifPresent(id -> lines.add(INDENT + next.of("customers", "show", id.value().toString())));
    summary.order().ifPresent(order -> lines.add(INDENT + next.of("orders", "show", order)));
    lines.add(INDENT + next.of("customers", "find", COMMON_NAME));
    lines.add(INDENT + next.of("connections", "list"));
    lines.add(phrases.say("demo.end"));
    lines.add(INDENT + next.of("demo", "--remove"));
    return lines;
  }

  private void add(Columns columns, long count, String key) {
    columns.row(phrases.number(count), phrases.say(key));
  }
}

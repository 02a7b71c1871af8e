package id.pelanggan.app.cli.activity;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Columns;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.application.activity.Activity;
import id.pelanggan.application.activity.ListActivity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What was done as people read it, a line each. */
final class ActivityLines {
  private final Phrases phrases;

  ActivityLines(Phrases phrases) {
    this.phrases = requireNonNull(phrases, "phrases is null");
  }

  List<String> of(ListActivity.Page page) {
    if (page.activities().isEmpty()) {
      return List.of(phrases.say("activity.none"));
    }
    Columns columns = new Columns();
    page.activities().forEach(activity -> add(columns, activity));
    List<String> lines = new ArrayList<>(columns.lines());
    page.next()
        .ifPresent(place -> {
          lines.add("");
          lines.add(phrases.say("list.more", Map.of("place", place.event().toString())));
        });
    return lines;
  }

  private void add(Columns columns, Activity activity) {
    columns.row(
        phrases.time(activity.at()),
        activity.actor().value(),
        phrases.word(activity.action()),
        activity.reason().map(phrases::word).orElseGet(() -> items(activity)),
        activity.customer().map(customer -> customer.value().toString()).orElse(""),
        activity.undoable()
            ? activity
                .changeSet()
                .map(
                    change -> phrases.say("activity.undo", Map.of("id", change.value().toString())))
                .orElse("")
            : "");
  }

  private String items(Activity activity) {
    return activity.items() > 1 ? phrases.number(activity.items()) : "";
  }
}

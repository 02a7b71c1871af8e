package id.pelanggan.app.screen.customers;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.application.customer.CustomerView;
import id.pelanggan.application.customer.CustomerView.Moment;
import id.pelanggan.application.customer.CustomerView.Purchases;
import id.pelanggan.application.customer.Favourite;
import id.pelanggan.application.customer.Said;
import id.pelanggan.domain.sales.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a customer did: purchases, what happened, and which sources know of it. */
final class StoryLines {
  private final Shown shown;
  private final CustomerView view;
  private final Phrases phrases;
  private final Words words;
  private final List<Line> lines = new ArrayList<>();

  private StoryLines(Shown shown, Phrases phrases) {
    this.shown = requireNonNull(shown, "shown is null");
    this.view = shown.view();
    this.phrases = requireNonNull(phrases, "phrases is null");
    this.words = new Words(phrases, view.sources(), shown.today());
  }

  static List<Line> of(Shown shown, Phrases phrases) {
    StoryLines story = new StoryLines(shown, phrases);
    story.addPurchases();
    story.addEvents();
    story.addSources();
    return List.copyOf(story.lines);
  }

  private void addPurchases() {
    if (view.purchases().isEmpty()) {
      return;
    }
    for (Purchases bought : view.purchases()) {
      boolean first = lines.isEmpty();
      String sum = sum(phrases, bought.sales(), bought.spend());
      lines.add(first ? title(phrases, sum) : Line.fact("", sum).in(Tone.STRONG));
      addDays(bought);
      addTakenBack(bought);
    }
    view.favourites().forEach(this::addFavourite);
    lines.add(Line.gap());
  }

  static Line title(Phrases phrases, String sum) {
    return Line.title(phrases.say("customers.purchases"), sum);
  }

  static String sum(Phrases phrases, long sales, Money spend) {
    return phrases.say(
        sales == 1 ? "customers.purchases.sum.one" : "customers.purchases.sum",
        Map.of("count", phrases.number(sales), "money", phrases.money(spend)));
  }

  private void addDays(Purchases bought) {
    if (bought.first().isPresent() && bought.last().isPresent()) {
      lines.add(
          Line.fact(
              phrases.say("customers.purchases.days"),
              phrases.date(bought.first().get()) + " – " + phrases.date(bought.last().get())));
    }
  }

  private void addTakenBack(Purchases bought) {
    List<String> parts = new ArrayList<>();
    if (bought.cancellations() > 0) {
      parts.add(counted("customers.purchases.cancelled", bought.cancellations()));
    }
    if (bought.returns() > 0) {
      parts.add(counted("customers.purchases.returned", bought.returns()));
    }
    if (!parts.isEmpty()) {
      lines.add(Line.fact(phrases.say("customers.purchases.back"), String.join(" · ", parts)));
    }
  }

  private String counted(String key, long count) {
    return phrases.say(key, Map.of("count", phrases.number(count)));
  }

  private void addFavourite(Favourite favourite) {
    boolean first = view.favourites().getFirst().equals(favourite);
    lines.add(
        Line.fact(first ? phrases.say("customers.favourites") : "", favourite.name())
            .with(
                phrases.quantity(favourite.quantity()) + "× " + phrases.money(favourite.amount()),
                Tone.FAINT));
  }

  private void addEvents() {
    List<Moment> moments =
        view.timeline().stream().filter(one -> shown.events().shows(one.document())).toList();
    lines.add(
        Line.title(
            phrases.say("customers.events"),
            phrases.say("customers.events." + shown.events())
                + " · "
                + phrases.number(moments.size())));
    if (moments.isEmpty()) {
      lines.add(Line.fact("", phrases.say("customers.events.none")).in(Tone.FAINT));
    }
    moments.forEach(moment -> lines.add(EventLine.of(moment, words, shown.origins())));
  }

  private void addSources() {
    if (view.said().isEmpty()) {
      return;
    }
    lines.add(Line.gap());
    lines.add(Line.title(phrases.say("customers.sources"), ""));
    Map<String, List<Said>> bySource =
        view.said().stream()
            .collect(
                Collectors.groupingBy(
                    said -> words.of(said.source()), LinkedHashMap::new, Collectors.toList()));
    bySource.forEach((source, all) ->
        lines.add(
            Line.fact(source, all.stream().map(this::count).collect(Collectors.joining(" · ")))
                .with(words.day(newest(all)), Tone.FAINT)));
  }

  private static Instant newest(List<Said> all) {
    return all.stream().map(Said::observedAt).max(Comparator.naturalOrder()).orElseThrow();
  }

  private String count(Said said) {
    return phrases.word(said.stream()) + " " + phrases.number(said.documents());
  }
}

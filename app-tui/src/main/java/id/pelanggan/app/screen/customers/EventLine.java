package id.pelanggan.app.screen.customers;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.application.customer.CustomerView.Moment;
import id.pelanggan.domain.document.CustomerDocument;
import id.pelanggan.domain.document.FeedbackDocument;
import id.pelanggan.domain.document.InteractionDocument;
import id.pelanggan.domain.document.OrderDocument;
import id.pelanggan.domain.document.ProductDocument;
import id.pelanggan.domain.engagement.Direction;
import id.pelanggan.domain.engagement.FeedbackKind;
import id.pelanggan.domain.sales.OrderKind;
import id.pelanggan.domain.sales.OrderLine;
import java.util.Map;

/** One thing that happened, in a line: its day, what it was, and what it was worth. */
final class EventLine {
  private static final int LONGEST = 2000;

  private EventLine() {}

  static Line of(Moment moment, Words words, boolean origins) {
    Phrases phrases = words.phrases();
    Line line =
        switch (moment.document()) {
          case OrderDocument order -> of(order, moment, words);
          case InteractionDocument interaction -> of(interaction, moment, words);
          case FeedbackDocument feedback -> of(feedback, moment, words);
          case CustomerDocument customer -> Line.gap();
          case ProductDocument product -> Line.gap();
        };
    return origins
        ? line.from(
            phrases.say(
                "customers.origin",
                Map.of("source", words.of(moment.source()), "time", phrases.time(moment.at()))))
        : line;
  }

  private static Line of(OrderDocument order, Moment moment, Words words) {
    Phrases phrases = words.phrases();
    String kind =
        order.kind() == OrderKind.SALE
            ? order.lines().stream().findFirst().map(EventLine::name).orElse(order.number())
            : phrases.word(order.kind()) + " " + order.number();
    int others = order.lines().size() - 1;
    String more =
        order.kind() == OrderKind.SALE && others > 0
            ? " " + phrases.say("customers.order.more", Map.of("count", phrases.number(others)))
            : "";
    return Line.of(words.day(order.orderedOn()), kind + more, new Target.Event(moment))
        .with(
            phrases.money(order.total()), order.kind() == OrderKind.SALE ? Tone.TEXT : Tone.FAINT);
  }

  static String name(OrderLine line) {
    return line.description().isBlank() ? line.productCode() : line.description();
  }

  private static Line of(InteractionDocument interaction, Moment moment, Words words) {
    Phrases phrases = words.phrases();
    String arrow = interaction.direction() == Direction.INBOUND ? "← " : "→ ";
    return Line.of(
        words.day(moment.at()),
        arrow + phrases.word(interaction.kind()) + said(interaction.text()),
        new Target.Event(moment));
  }

  private static Line of(FeedbackDocument feedback, Moment moment, Words words) {
    Phrases phrases = words.phrases();
    String sign =
        switch (feedback.kind()) {
          case COMPLAINT -> "! ";
          case PRAISE -> "✓ ";
          case RATING -> "★ ";
        };
    String score = feedback.score().isPresent() ? feedback.score().getAsInt() + "/10" : "";
    return Line.of(
            words.day(moment.at()),
            sign + phrases.word(feedback.kind()) + said(feedback.text()),
            new Target.Event(moment))
        .in(feedback.kind() == FeedbackKind.COMPLAINT ? Tone.WARNING : Tone.TEXT)
        .with(score, Tone.FAINT);
  }

  private static String said(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    String cut =
        line.codePointCount(0, line.length()) <= LONGEST
            ? line
            : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    return cut.isEmpty() ? "" : " · " + cut;
  }
}

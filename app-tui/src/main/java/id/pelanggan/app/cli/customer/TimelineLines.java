package id.pelanggan.app.cli.customer;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Columns;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.application.customer.CustomerView;
import id.pelanggan.application.customer.CustomerView.Moment;
import id.pelanggan.domain.document.CustomerDocument;
import id.pelanggan.domain.document.Document;
import id.pelanggan.domain.document.FeedbackDocument;
import id.pelanggan.domain.document.InteractionDocument;
import id.pelanggan.domain.document.OrderDocument;
import id.pelanggan.domain.document.ProductDocument;
import java.util.Map;

/** What happened with a customer, the newest first. */
final class TimelineLines {
  private static final int LONGEST = 80;

  private final Phrases phrases;
  private final CustomerView view;

  TimelineLines(Phrases phrases, CustomerView view) {
    this.phrases = requireNonNull(phrases, "phrases is null");
    this.view = requireNonNull(view, "view is null");
  }

  String title(int limit) {
    int all = view.timeline().size();
    return all <= limit
        ? phrases.say("customer.timeline")
        : phrases.say(
            "customer.timeline.newest",
            Map.of("shown", phrases.number(limit), "all", phrases.number(all)));
  }

  Columns of(int limit) {
    SourceNames names = new SourceNames(phrases, view.sources());
    Columns columns = new Columns();
    for (Moment moment : view.timeline().stream().limit(limit).toList()) {
      columns.row(
          phrases.time(moment.at()),
          kind(moment.document()),
          words(moment.document()),
          names.of(moment.source()));
    }
    return columns;
  }

  private String kind(Document document) {
    return switch (document) {
      case OrderDocument order -> phrases.word(order.kind());
      case InteractionDocument interaction ->
          phrases.word(interaction.kind()) + ", " + phrases.word(interaction.direction());
      case FeedbackDocument feedback -> phrases.word(feedback.kind());
      case CustomerDocument customer -> "";
      case ProductDocument product -> "";
    };
  }

  private String words(Document document) {
    return switch (document) {
      case OrderDocument order -> order.number() + " · " + phrases.money(order.total());
      case InteractionDocument interaction -> shortened(interaction.text());
      case FeedbackDocument feedback ->
          feedback.score().isPresent()
              ? (feedback.score().getAsInt() + "/10 " + shortened(feedback.text())).strip()
              : shortened(feedback.text());
      case CustomerDocument customer -> "";
      case ProductDocument product -> "";
    };
  }

  private static String shortened(String text) {
    String line = text.lines().findFirst().orElse("");
    if (line.codePointCount(0, line.length()) <= LONGEST) {
      return line.equals(text) ? line : line + " …";
    }
    return line.substring(0, line.offsetByCodePoints(0, LONGEST)) + " …";
  }
}

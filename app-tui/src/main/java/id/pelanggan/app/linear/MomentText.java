package id.pelanggan.app.linear;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.application.customer.CustomerView.Moment;
import id.pelanggan.domain.document.CustomerDocument;
import id.pelanggan.domain.document.Document;
import id.pelanggan.domain.document.FeedbackDocument;
import id.pelanggan.domain.document.InteractionDocument;
import id.pelanggan.domain.document.OrderDocument;
import id.pelanggan.domain.document.ProductDocument;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One thing that happened with a customer, in one line. */
record MomentText(Phrases phrases, Names names) {
  private static final int LONGEST = 300;

  MomentText {
    requireNonNull(phrases, "phrases is null");
    requireNonNull(names, "names is null");
  }

  String of(Moment moment) {
    return Stream.of(
            phrases.time(moment.at()),
            kind(moment.document()),
            words(moment.document()),
            names.of(moment.source()))
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining("; "));
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
      case OrderDocument order -> order.number() + ", " + phrases.money(order.total());
      case InteractionDocument interaction -> Plain.cut(oneLine(interaction.text()), LONGEST);
      case FeedbackDocument feedback -> feedback(feedback);
      case CustomerDocument customer -> "";
      case ProductDocument product -> "";
    };
  }

  private static String feedback(FeedbackDocument feedback) {
    String text = Plain.cut(oneLine(feedback.text()), LONGEST);
    return feedback.score().isPresent()
        ? (feedback.score().getAsInt() + "/10 " + text).strip()
        : text;
  }

  private static String oneLine(String text) {
    return text.lines().map(String::strip).collect(Collectors.joining(" / "));
  }
}

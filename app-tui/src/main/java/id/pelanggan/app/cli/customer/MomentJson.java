package id.pelanggan.app.cli.customer;

import id.pelanggan.application.customer.CustomerView;
import id.pelanggan.domain.document.CustomerDocument;
import id.pelanggan.domain.document.FeedbackDocument;
import id.pelanggan.domain.document.InteractionDocument;
import id.pelanggan.domain.document.OrderDocument;
import id.pelanggan.domain.document.ProductDocument;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, for programs.
 *
 * @param kind of an order, an interaction or an opinion
 */
record MomentJson(
    Instant at,
    String stream,
    String kind,
    String source,
    @Nullable String number,
    @Nullable BigDecimal total,
    @Nullable String currency,
    @Nullable String direction,
    @Nullable Integer score,
    @Nullable String text) {

  static MomentJson of(CustomerView.Moment moment, String source) {
    return switch (moment.document()) {
      case OrderDocument order ->
          new MomentJson(
              moment.at(),
              "orders",
              order.kind().name(),
              source,
              order.number(),
              order.total().amount(),
              order.currency().getCurrencyCode(),
              null,
              null,
              null);
      case InteractionDocument interaction ->
          new MomentJson(
              moment.at(),
              "interactions",
              interaction.kind().name(),
              source,
              null,
              null,
              null,
              interaction.direction().name(),
              null,
              interaction.text());
      case FeedbackDocument feedback ->
          new MomentJson(
              moment.at(),
              "feedback",
              feedback.kind().name(),
              source,
              null,
              null,
              null,
              null,
              feedback.score().isPresent() ? feedback.score().getAsInt() : null,
              feedback.text());
      case CustomerDocument customer -> throw new IllegalArgumentException("nothing that happened");
      case ProductDocument product -> throw new IllegalArgumentException("nothing that happened");
    };
  }
}

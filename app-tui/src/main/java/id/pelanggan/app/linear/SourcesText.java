package id.pelanggan.app.linear;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.application.customer.CustomerView;
import id.pelanggan.application.customer.Favourite;
import id.pelanggan.application.customer.Said;
import java.util.Map;

/** Says who has what of a customer, and what the customer buys most. */
final class SourcesText {
  private SourcesText() {}

  static void say(Conversation conversation, CustomerView view) {
    Phrases phrases = conversation.phrases();
    Names names = new Names(phrases, view.sources());
    conversation.title(phrases.say("customer.said"));
    for (Said said : view.said()) {
      conversation.labelled(
          names.of(said.source()),
          phrases.say(
              "linear.said",
              Map.of(
                  "count", phrases.number(said.documents()),
                  "stream", phrases.word(said.stream()),
                  "date", phrases.date(said.observedAt()))));
    }
    if (!view.favourites().isEmpty()) {
      conversation.title(phrases.say("customer.favourites"));
    }
    for (Favourite favourite : view.favourites()) {
      conversation.labelled(
          favourite.name(),
          phrases.quantity(favourite.quantity()) + ", " + phrases.money(favourite.amount()));
    }
  }
}

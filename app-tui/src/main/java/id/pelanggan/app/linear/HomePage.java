package id.pelanggan.app.linear;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.application.shop.CountShopCustomers;
import id.pelanggan.application.shop.CustomerFigures;
import id.pelanggan.application.shop.ImportFigures;
import id.pelanggan.application.shop.ImportFigures.Attention;
import id.pelanggan.application.shop.ImportFigures.Latest;
import id.pelanggan.application.shop.ReviewImports;
import id.pelanggan.application.shop.SpendingFigures;
import id.pelanggan.application.shop.SumSpending;
import id.pelanggan.domain.access.CallContext;
import jakarta.inject.Inject;
import java.util.Map;

/** How the shop is doing, and what needs somebody. */
final class HomePage {
  private static final int PERCENT = 100;

  private final Conversation conversation;
  private final Caller caller;
  private final CountShopCustomers countShopCustomers;
  private final ReviewImports reviewImports;
  private final SumSpending sumSpending;

  @Inject
  HomePage(
      Conversation conversation,
      Caller caller,
      CountShopCustomers countShopCustomers,
      ReviewImports reviewImports,
      SumSpending sumSpending) {
    this.conversation = requireNonNull(conversation, "conversation is null");
    this.caller = requireNonNull(caller, "caller is null");
    this.countShopCustomers = requireNonNull(countShopCustomers, "countShopCustomers is null");
    this.reviewImports = requireNonNull(reviewImports, "reviewImports is null");
    this.sumSpending = requireNonNull(sumSpending, "sumSpending is null");
  }

  void show() {
    CallContext context = caller.sales();
    ImportFigures imports = reviewImports.review(context);
    attention(imports);
    customers(countShopCustomers.count(context));
    spending(sumSpending.sum(context));
    latest(imports);
  }

  private void attention(ImportFigures imports) {
    Phrases phrases = conversation.phrases();
    conversation.title(phrases.say("shop.attention"));
    if (imports.attention().isEmpty()) {
      conversation.say("linear.home.attention.none");
    }
    for (Attention attention : imports.attention()) {
      conversation.labelled(
          phrases.say(
              "linear.home.import",
              Map.of("source", attention.source(), "stream", phrases.word(attention.stream()))),
          need(attention));
    }
  }

  private String need(Attention attention) {
    Phrases phrases = conversation.phrases();
    String word = phrases.word(attention.need());
    return switch (attention.need()) {
      case REFUSED_ROWS -> phrases.number(attention.counts().refused()) + " " + word;
      case STOPPED, RUNNING, UNDOING -> word;
    };
  }

  private void customers(CustomerFigures figures) {
    conversation.title(conversation.word("linear.home.figures"));
    figure("shop.customers", figures.total());
    figure("shop.added", figures.addedLately());
    share("shop.active", figures.active(), figures.total());
    share("shop.withEmail", figures.withEmail(), figures.total());
    share("shop.withPhone", figures.withPhone(), figures.total());
    conversation.fact("linear.home.asOf", conversation.phrases().time(figures.asOf()));
  }

  private void spending(SpendingFigures figures) {
    if (figures.weeks().isEmpty()) {
      return;
    }
    Phrases phrases = conversation.phrases();
    conversation.title(phrases.say("shop.spending"));
    figures
        .weeks()
        .forEach(week ->
            conversation.labelled(phrases.date(week.monday()), phrases.money(week.spend())));
  }

  private void latest(ImportFigures imports) {
    Phrases phrases = conversation.phrases();
    if (!imports.latest().isEmpty()) {
      conversation.title(phrases.say("shop.imports"));
    }
    for (Latest latest : imports.latest()) {
      conversation.labelled(
          latest.source(),
          phrases.say(
              "linear.home.last",
              Map.of(
                  "time", phrases.time(latest.at()),
                  "state", phrases.word(latest.state()),
                  "created", phrases.number(latest.counts().created()),
                  "changed", phrases.number(latest.counts().changed()))));
    }
  }

  private void figure(String key, long number) {
    conversation.fact(key, conversation.phrases().number(number));
  }

  private void share(String key, long part, long all) {
    Phrases phrases = conversation.phrases();
    String number = phrases.number(part);
    conversation.fact(
        key,
        all == 0
            ? number
            : phrases.say(
                "linear.home.share",
                Map.of(
                    "count",
                    number,
                    "percent",
                    phrases.number(Math.round(PERCENT * (double) part / all)))));
  }
}

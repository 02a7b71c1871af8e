package id.pelanggan.adapters.web.journey;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.web.exchange.Cookies.Kind;
import id.pelanggan.adapters.web.exchange.Problem;
import id.pelanggan.adapters.web.exchange.Reply;
import id.pelanggan.adapters.web.page.PlainPages;
import id.pelanggan.adapters.web.page.PlainPages.Done;
import id.pelanggan.application.selfservice.LinkResult;
import id.pelanggan.application.selfservice.Session;
import java.util.function.Function;

/** Links that were sent by letter: a page with one button, and what the button does. */
final class LinkJourney {
  static final String OWN_PAGE = "own";
  static final String CONFIRMATION = "confirmation";

  private final Counter counter;

  LinkJourney(Counter counter) {
    this.counter = requireNonNull(counter, "counter is null");
  }

  Reply ownPage(Visit visit, String token) {
    return visit.asked().posted()
        ? settle(visit, counter.open(token), session -> begin(visit, session))
        : Reply.page(PlainPages.landing(visit.frame(), OWN_PAGE));
  }

  /** The language of the customer is kept as if chosen, unless somebody did choose. */
  private static Reply begin(Visit visit, Session session) {
    Reply reply =
        Reply.seeOther(visit.frame().to("/me"))
            .keeping(visit.asked().cookies().keep(Kind.SESSION, session.token().value()));
    String language = visit.preferring(session.language()).frame().language().code();
    return reply.keeping(visit.asked().cookies().keep(Kind.LANGUAGE, language));
  }

  Reply confirmation(Visit visit, String token) {
    return visit.asked().posted()
        ? settle(visit, counter.confirm(token), confirmed -> visit.done(Done.CONFIRMED))
        : Reply.page(PlainPages.landing(visit.frame(), CONFIRMATION));
  }

  static <T> Reply settle(Visit visit, LinkResult<T> result, Function<T, Reply> opened) {
    return switch (result) {
      case LinkResult.Opened<T>(T value) -> opened.apply(value);
      case LinkResult.Ended<T> ended -> visit.problem(Problem.LINK_ENDED);
      case LinkResult.UsedUp<T> used -> visit.problem(Problem.LINK_USED);
      case LinkResult.NotValid<T> invalid -> visit.problem(Problem.LINK_NOT_VALID);
    };
  }
}

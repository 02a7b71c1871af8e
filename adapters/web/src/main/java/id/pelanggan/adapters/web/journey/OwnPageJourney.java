package id.pelanggan.adapters.web.journey;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.web.exchange.Cookies.Kind;
import id.pelanggan.adapters.web.exchange.Problem;
import id.pelanggan.adapters.web.exchange.Reply;
import id.pelanggan.adapters.web.page.DetailsView;
import id.pelanggan.adapters.web.page.ForgetView;
import id.pelanggan.adapters.web.page.Mistakes;
import id.pelanggan.adapters.web.page.OwnPageView;
import id.pelanggan.adapters.web.page.PermissionsView;
import id.pelanggan.adapters.web.page.PlainPages.Done;
import id.pelanggan.application.selfservice.OwnPage;
import id.pelanggan.application.selfservice.SessionToken;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.outreach.OutreachError;
import java.util.function.Consumer;

/** What a customer sees and does on their own pages, for as long as their session lasts. */
final class OwnPageJourney {
  private final Counter counter;

  OwnPageJourney(Counter counter) {
    this.counter = requireNonNull(counter, "counter is null");
  }

  /**
   * @param room what stands behind {@code /me}; empty for the page itself
   */
  Reply answer(Visit visit, String room) {
    if (visit.session().isEmpty()) {
      return visit.problem(Problem.SESSION_ENDED);
    }
    SessionToken session = visit.session().get();
    try {
      return visit.asked().posted() ? act(visit, session, room) : show(visit, session, room);
    } catch (PelangganException e) {
      if (e.code() == OutreachError.SESSION_ENDED) {
        return left(visit, visit.problem(Problem.SESSION_ENDED));
      }
      throw e;
    }
  }

  private Reply show(Visit visit, SessionToken session, String room) {
    OwnPage page = counter.show(session, visit.frame().language());
    Visit theirs = new Visit(visit.asked(), visit.frame().of(page.shop(), page.officer()));
    return switch (room) {
      case "" -> Reply.page(new OwnPageView(theirs.frame(), page).html());
      case "details" ->
          Reply.page(
              new DetailsView(theirs.frame(), Corrections.kept(page), Mistakes.NONE).html(page));
      case "permissions" -> Reply.page(new PermissionsView(theirs.frame(), page).html());
      case "forget" -> Reply.page(ForgetView.html(theirs.frame()));
      default -> theirs.problem(Problem.NOT_FOUND);
    };
  }

  private Reply act(Visit visit, SessionToken session, String room) {
    return switch (room) {
      case "details" -> new Corrections(counter, visit, session).send();
      case "permissions" -> choose(visit, session);
      case "keep" -> act(visit, session, counter::keep, Done.KEPT);
      case "data" -> act(visit, session, counter::ask, Done.ASKED);
      case "forget" -> left(visit, act(visit, session, counter::forget, Done.FORGOTTEN));
      case "leave" -> left(visit, act(visit, session, counter::leave, Done.LEFT));
      default -> visit.problem(Problem.NOT_FOUND);
    };
  }

  private static Reply act(
      Visit visit, SessionToken session, Consumer<SessionToken> act, Done done) {
    act.accept(session);
    return visit.done(done);
  }

  private Reply choose(Visit visit, SessionToken session) {
    OwnPage page = counter.show(session, visit.frame().language());
    Choices choices = new Choices(page, visit.asked().form());
    if (choices.isOutdated()) {
      return visit.problem(Problem.FORM_STALE);
    }
    if (!choices.changed().isEmpty()) {
      counter.choose(session, choices.changed());
    }
    return visit.done(Done.CHOSEN);
  }

  private static Reply left(Visit visit, Reply reply) {
    return reply.keeping(visit.asked().cookies().forget(Kind.SESSION));
  }
}

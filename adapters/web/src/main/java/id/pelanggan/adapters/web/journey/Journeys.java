package id.pelanggan.adapters.web.journey;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.web.exchange.Asked;
import id.pelanggan.adapters.web.exchange.Cookies.Kind;
import id.pelanggan.adapters.web.exchange.PageLanguage;
import id.pelanggan.adapters.web.exchange.Problem;
import id.pelanggan.adapters.web.exchange.Reply;
import id.pelanggan.adapters.web.guard.FormToken;
import id.pelanggan.adapters.web.guard.Limits;
import id.pelanggan.adapters.web.guard.Rooms;
import id.pelanggan.adapters.web.page.Frame;
import id.pelanggan.adapters.web.page.PlainPages;
import id.pelanggan.adapters.web.page.PlainPages.Done;
import id.pelanggan.adapters.web.page.Stylesheet;
import id.pelanggan.application.selfservice.ShopCard;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Every page there is, by its address. */
public final class Journeys implements Rooms {
  private static final Duration STEP = Duration.ofMillis(500);
  private static final String RETRY_AFTER = "Retry-After";

  private final String base;
  private final ZoneId zone;
  private final RememberedCard card;
  private final LinkJourney links;
  private final SurveyJourney surveys;
  private final SignUpJourney forms;
  private final OwnPageJourney own;

  /**
   * @param base what stands before every path; empty, or starting with a slash
   * @param nanos time that passes, as {@link System#nanoTime}
   */
  public Journeys(String base, ZoneId zone, Counter counter, Limits limits, LongSupplier nanos) {
    this.base = requireNonNull(base, "base is null");
    this.zone = requireNonNull(zone, "zone is null");
    this.card = new RememberedCard(counter, nanos);
    this.links = new LinkJourney(counter);
    this.surveys = new SurveyJourney(counter);
    this.forms = new SignUpJourney(counter, limits, new EvenTime(STEP, nanos));
    this.own = new OwnPageJourney(counter);
  }

  @Override
  public Reply answer(Asked asked) {
    if (asked.room().equals(Stylesheet.NAME) && !asked.posted()) {
      return Reply.style(Stylesheet.TEXT);
    }
    Optional<String> known = asked.cookies().find(Kind.VISIT);
    String visit = known.orElseGet(FormToken::newVisit);
    Reply reply = route(new Visit(asked, frame(asked, visit)));
    if (asked.chosen() && !asked.posted()) {
      reply = reply.keeping(asked.cookies().keep(Kind.LANGUAGE, asked.language().code()));
    }
    return known.isPresent() ? reply : reply.keeping(asked.cookies().keep(Kind.VISIT, visit));
  }

  private Frame frame(Asked asked, String visit) {
    ShopCard shop = card.card();
    return new Frame(
        asked.language(),
        base,
        asked.address(),
        FormToken.of(visit, asked.cookies().find(Kind.SESSION).orElse("")),
        shop.name(),
        shop.officer(),
        zone);
  }

  private Reply route(Visit visit) {
    Asked asked = visit.asked();
    Optional<String> name = asked.name();
    return switch (asked.room()) {
      case "" -> asked.posted() ? unknown(visit) : Reply.page(PlainPages.front(visit.frame()));
      case "l" -> name.map(token -> links.ownPage(visit, token)).orElseGet(() -> unknown(visit));
      case "c" ->
          name.map(token -> links.confirmation(visit, token)).orElseGet(() -> unknown(visit));
      case "s" -> name.map(token -> surveys.survey(visit, token)).orElseGet(() -> unknown(visit));
      case "join" -> name.map(code -> forms.join(visit, code)).orElseGet(() -> unknown(visit));
      case "me" ->
          asked.path().size() == 1 || name.isPresent()
              ? own.answer(visit, name.orElse(""))
              : unknown(visit);
      case "done" ->
          name.filter(path -> !asked.posted())
              .flatMap(Journeys::done)
              .map(done -> Reply.page(PlainPages.done(visit.frame(), done)))
              .orElseGet(() -> unknown(visit));
      default -> unknown(visit);
    };
  }

  private static Optional<Done> done(String path) {
    return Arrays.stream(Done.values()).filter(done -> done.path().equals(path)).findFirst();
  }

  private static Reply unknown(Visit visit) {
    return visit.problem(Problem.NOT_FOUND);
  }

  /** Asks nobody: it is also said where there is too much to do. */
  @Override
  public Reply refuse(Problem problem, PageLanguage language) {
    ShopCard shop = card.remembered();
    Frame frame = new Frame(language, base, "/", "", shop.name(), shop.officer(), zone);
    Reply reply = Reply.page(problem.status(), PlainPages.problem(frame, problem));
    return switch (problem) {
      case TOO_MANY, BUSY -> reply.with(RETRY_AFTER, "10");
      case METHOD_UNKNOWN -> reply.with("Allow", "GET, POST");
      case TOO_LARGE, TOO_SLOW -> reply.with("Connection", "close");
      case LINK_ENDED,
          LINK_USED,
          LINK_NOT_VALID,
          SESSION_ENDED,
          FORM_STALE,
          FORM_CLOSED,
          NOT_FOUND,
          UNREADABLE,
          HOST_UNKNOWN,
          NOT_ENCRYPTED,
          PROXY_MISSED,
          HEADERS_TOO_LARGE,
          FAILED ->
          reply;
    };
  }
}

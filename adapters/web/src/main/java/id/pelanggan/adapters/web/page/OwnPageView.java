package id.pelanggan.adapters.web.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import id.pelanggan.application.selfservice.OwnPage;
import j2html.tags.DomContent;
import j2html.tags.specialized.SectionTag;
import java.util.List;
import java.util.Map;

/** What is kept of a customer, why and until when, and what they can do about it. */
public final class OwnPageView {
  private final Frame frame;
  private final OwnPage page;

  public OwnPageView(Frame frame, OwnPage page) {
    this.frame = frame;
    this.page = page;
  }

  public String html() {
    return Layout.page(
        frame,
        frame.say("own.title"),
        List.of(
            greeting(),
            farewell(),
            choices(),
            data(),
            purposes(),
            permissions(),
            requests(),
            leaving()));
  }

  private DomContent greeting() {
    return p(
        page.name()
            .map(name -> frame.say("own.greeting", Map.of("name", name)))
            .orElseGet(() -> frame.say("own.greeting.nameless")));
  }

  private DomContent farewell() {
    return page.farewell()
        .<DomContent>map(until ->
            section(
                    h2(frame.say("own.farewell.title")),
                    p(frame.say("own.farewell.text", Map.of("date", frame.words().date(until)))))
                .withClass("notice"))
        .orElseGet(() -> each());
  }

  private SectionTag choices() {
    return section(
        h2(frame.say("own.choices.title")),
        p(frame.say("own.choices.text")),
        div(
                Forms.pressing(
                    frame, "/me/keep", Forms.submit(frame.say("own.keep")).withClass("choice")),
                a(frame.say("own.forget")).withHref(frame.to("/me/forget")).withClass("choice"))
            .withClass("choices"));
  }

  private SectionTag data() {
    OwnPage.Counts counts = page.counts();
    return section(
        h2(frame.say("own.data.title")),
        new OwnData(frame, page).list(),
        p(
            frame.say(
                "own.data.counts",
                Map.of(
                    "orders", String.valueOf(counts.orders()),
                    "interactions", String.valueOf(counts.interactions()),
                    "feedback", String.valueOf(counts.feedback())))),
        iff(
            !page.sources().isEmpty(),
            p(frame.say("own.data.sources", Map.of("sources", String.join(", ", page.sources()))))),
        p(a(frame.say("own.data.correct")).withHref(frame.to("/me/details"))),
        p(frame.say("own.data.everything")),
        Forms.pressing(frame, "/me/data", Forms.submit(frame.say("own.data.ask"))));
  }

  private SectionTag purposes() {
    return section(
        h2(frame.say("own.purposes.title")),
        iff(page.purposes().isEmpty(), p(frame.say("own.purposes.none"))),
        each(
            page.purposes(),
            purpose ->
                div(
                    h3(purpose.title()),
                    p(purpose.description()),
                    ul(
                        li(frame.say("own.purposes.basis", Map.of("basis", basis(purpose)))),
                        li(
                            purpose
                                .period()
                                .map(period ->
                                    frame.say(
                                        "own.purposes.period",
                                        Map.of("period", frame.words().period(period))))
                                .orElseGet(() -> frame.say("own.purposes.lasting")))))));
  }

  private String basis(OwnPage.Purpose purpose) {
    String word = frame.words().word(purpose.basis());
    return purpose.citation().isBlank() ? word : word + " (" + purpose.citation() + ")";
  }

  private SectionTag permissions() {
    return section(
        h2(frame.say("own.permissions.title")),
        p(frame.say(page.consents().isEmpty() ? "own.permissions.none" : "own.permissions.text")),
        ul(each(page.consents(), consent -> li(permission(consent)))),
        iff(
            !page.consents().isEmpty(),
            p(a(frame.say("own.permissions.change")).withHref(frame.to("/me/permissions")))));
  }

  private DomContent permission(OwnPage.Consent consent) {
    Words words = frame.words();
    String end =
        consent
            .endsAt()
            .map(at ->
                frame.say("own.permissions.ends", Map.of("date", words.date(at, frame.zone()))))
            .orElse("");
    return each(
        strong(consent.title() + " · " + words.word(consent.channel())),
        text(": " + words.word(consent.standing()) + end));
  }

  private SectionTag requests() {
    return section(
        h2(frame.say("own.requests.title")),
        iff(page.requests().isEmpty(), p(frame.say("own.requests.none"))),
        ul(each(page.requests(), request -> li(request(request)))));
  }

  private String request(OwnPage.Request request) {
    Words words = frame.words();
    return frame.say(
        "own.requests.one",
        Map.of(
            "kind", words.word(request.kind()),
            "received", words.time(request.receivedAt(), frame.zone()),
            "due", words.time(request.dueAt(), frame.zone()),
            "number", request.number()));
  }

  private SectionTag leaving() {
    return section(
        h2(frame.say("own.leave.title")),
        p(frame.say("own.leave.text")),
        Forms.pressing(frame, "/me/leave", Forms.submit(frame.say("own.leave"))));
  }
}

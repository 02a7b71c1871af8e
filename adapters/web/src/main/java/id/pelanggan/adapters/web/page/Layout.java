package id.pelanggan.adapters.web.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.div;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.head;
import static j2html.TagCreator.header;
import static j2html.TagCreator.html;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.link;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.p;
import static j2html.TagCreator.title;

import id.pelanggan.adapters.web.exchange.PageLanguage;
import j2html.Config;
import j2html.rendering.FlatHtml;
import j2html.tags.DomContent;
import j2html.tags.specialized.HtmlTag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** A whole page around what it has to say. */
final class Layout {
  private static final Config CLOSED = Config.defaults().withEmptyTagsClosed(true);
  private static final String CONTENT = "content";

  private Layout() {}

  static String page(Frame frame, String heading, List<? extends DomContent> content) {
    HtmlTag page =
        html(
            head(
                meta().attr("charset", "utf-8"),
                meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                meta().withName("color-scheme").withContent("light dark"),
                title(heading + " · " + frame.shop()),
                link().withRel("stylesheet").withHref(frame.to("/" + Stylesheet.NAME))),
            body(
                a(frame.say("layout.skip")).withHref("#" + CONTENT).withClass("skip"),
                header(div(frame.shop()).withClass("shop"), languageSwitch(frame)),
                main(h1(heading)).with(content).withId(CONTENT).attr("tabindex", "-1"),
                footer(
                    p(frame.shop()),
                    iff(
                        !frame.officer().isBlank(),
                        p(frame.words().say("layout.officer", Map.of("officer", frame.officer())))),
                    p(frame.say("layout.protection")))));
    return render(page.attr("lang", frame.language().code()));
  }

  private static DomContent languageSwitch(Frame frame) {
    PageLanguage other = frame.language().other();
    return a(Words.in(other).say("layout.language"))
        .withHref(frame.to(frame.path()) + "?language=" + other.code())
        .attr("lang", other.code())
        .attr("hreflang", other.code())
        .withClass("language");
  }

  private static String render(HtmlTag page) {
    try {
      return "<!DOCTYPE html>\n" + page.render(FlatHtml.inMemory(CLOSED));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
